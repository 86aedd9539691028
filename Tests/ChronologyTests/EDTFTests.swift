import Chronology
import Testing

@Suite("EDTF") struct EDTFTests {
  @Test(
    "the first and last day that a date can mean",
    arguments: [
      ("1984", "1984-01-01", "1984-12-31"),
      ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023-02", "2023-02-01", "2023-02-28"),
      ("2018-05-14", "2018-05-14", "2018-05-14"),
      ("0000", "0000-01-01", "0000-12-31"),
      ("-0043-03", "-0043-03-01", "-0043-03-31"),
      ("2018~", "2018-01-01", "2018-12-31"),
      ("201X", "2010-01-01", "2019-12-31"),
      ("20XX", "2000-01-01", "2099-12-31"),
      ("1XXX", "1000-01-01", "1999-12-31"),
      ("XXXX", "0000-01-01", "9999-12-31"),
      ("-01XX", "-0199-01-01", "-0100-12-31"),
      ("-000X", "-0009-01-01", "-0001-12-31"),
      ("-XXXX", "-9999-01-01", "-0001-12-31"),
      ("1X99", "1099-01-01", "1999-12-31"),
      ("2018-XX", "2018-01-01", "2018-12-31"),
      ("2018-1X", "2018-10-01", "2018-12-31"),
      ("2018-0X", "2018-01-01", "2018-09-30"),
      ("2018-0X-31", "2018-01-31", "2018-08-31"),
      ("2018-XX-XX", "2018-01-01", "2018-12-31"),
      ("2018-02-XX", "2018-02-01", "2018-02-28"),
      ("2018-02-2X", "2018-02-20", "2018-02-28"),
      ("2018-XX-30", "2018-01-30", "2018-12-30"),
      ("20XX-02-29", "2000-02-29", "2096-02-29"),
      ("1XXX-02-29", "1004-02-29", "1996-02-29"),
      ("-156X-12-25", "-1569-12-25", "-1560-12-25"),
      ("-19XX-02-29", "-1996-02-29", "-1904-02-29"),
      ("2018-05-X0", "2018-05-01", "2018-05-31"),
      ("2020-21", "2020-03-01", "2020-05-31"),
      ("2020-22", "2020-06-01", "2020-08-31"),
      ("2020-23", "2020-09-01", "2020-11-30"),
      ("2019-24", "2019-12-01", "2020-02-29"),
      ("2020-24", "2020-12-01", "2021-02-28"),
      ("2020-25", "2020-03-01", "2020-05-31"),
      ("2020-28", "2020-12-01", "2021-02-28"),
      ("2020-29", "2020-09-01", "2020-11-30"),
      ("2020-30", "2020-12-01", "2021-02-28"),
      ("2020-31", "2020-03-01", "2020-05-31"),
      ("2020-32", "2020-06-01", "2020-08-31"),
      ("2020-33", "2020-01-01", "2020-03-31"),
      ("2020-36", "2020-10-01", "2020-12-31"),
      ("2020-37", "2020-01-01", "2020-04-30"),
      ("2020-39", "2020-09-01", "2020-12-31"),
      ("2020-41", "2020-07-01", "2020-12-31"),
      ("201X-24", "2010-12-01", "2020-02-29"),
      ("2018-05-14/2018-05-20", "2018-05-14", "2018-05-20"),
      ("2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
      ("2018-05-14/..", "2018-05-14", "open"),
      ("../2018-05", "open", "2018-05-31"),
      ("../..", "open", "open"),
      ("2018/", "2018-01-01", "unknown"),
      ("/2018", "unknown", "2018-12-31"),
      ("1950S2", "1900-01-01", "1999-12-31"),
      ("1950S1", "1000-01-01", "1999-12-31"),
      ("1950S4", "1950-01-01", "1950-12-31"),
      ("-1859S2", "-1899-01-01", "-1800-12-31"),
      ("Y171010000S3", "+171000000-01-01", "+171999999-12-31"),
      ("Y-17E7", "-170000000-01-01", "-170000000-12-31"),
      ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"),
      ("[1760-01,-1760-02]", "-1760-02-01", "1760-01-31"),
      ("[1760-01,1760-12..]", "1760-01-01", "open"),
      ("{..1984}", "open", "1984-12-31"),
      ("2018-05-14T23:30:00-05:00", "2018-05-14", "2018-05-14"),
    ])
  func bounds(_ text: String, first: String, last: String) throws {
    let bounds = try EDTF(text).bounds
    #expect(bounds.first.day.map { "\($0)" } ?? "\(bounds.first)" == first)
    #expect(bounds.last.day.map { "\($0)" } ?? "\(bounds.last)" == last)
  }

  @Test(
    "day numbers to store",
    arguments: [
      ("1970-01-01", 0, 0),
      ("2018", 17_532, 17_896),
      ("2018/..", 17_532, 1_000_000_000_000),
      ("../2018", -1_000_000_000_000, 17_896),
      ("2018/", 17_532, 999_999_999_999),
      ("/2018", -999_999_999_999, 17_896),
      ("Y-17E7", -62_091_944_528, -62_091_944_163),
      ("Y9E14", 999_999_999_998, 999_999_999_998),
      ("Y-9E14", -999_999_999_998, -999_999_999_998),
    ])
  func dayNumbers(_ text: String, first: Int, last: Int) throws {
    let bounds = try EDTF(text).bounds
    #expect(bounds.firstDayNumber == first)
    #expect(bounds.lastDayNumber == last)
  }

  @Test(
    "precision, qualification and level",
    arguments: [
      ("2018", EDTF.Precision.year, EDTF.Qualification.certain, 0),
      ("2018-05", .month, .certain, 0),
      ("2018-05-14", .day, .certain, 0),
      ("2018-05-14T19:00:00", .second, .certain, 0),
      ("2018-05/2018-05-20", .month, .certain, 0),
      ("-0043", .year, .certain, 1),
      ("Y17000", .year, .certain, 1),
      ("2020-21", .partOfYear, .certain, 1),
      ("2020-21/2020-22", .partOfYear, .certain, 1),
      ("2018?", .year, .uncertain, 1),
      ("2018-05~", .month, .approximate, 1),
      ("2018-05-14%", .day, .uncertainAndApproximate, 1),
      ("2018?/2019~", .year, .uncertainAndApproximate, 1),
      ("201X", .decade, .certain, 1),
      ("20XX", .century, .certain, 1),
      ("201X~", .decade, .approximate, 1),
      ("2018-XX", .year, .certain, 1),
      ("2018-XX-XX", .year, .certain, 1),
      ("2018-05-XX", .month, .certain, 1),
      ("2018-05-14/..", .day, .certain, 1),
      ("../..", .age, .certain, 1),
      ("2018/", .year, .certain, 1),
      ("1XXX", .millennium, .certain, 2),
      ("XXXX", .age, .certain, 2),
      ("201X-05", .decade, .certain, 2),
      ("2018-1X", .year, .certain, 2),
      ("2018-XX-14", .year, .certain, 2),
      ("2018-05-1X", .month, .certain, 2),
      ("XXXX-12-25", .age, .certain, 2),
      ("198X/1999", .decade, .certain, 2),
      ("2020-33", .partOfYear, .certain, 2),
      ("2004-06~-11", .day, .approximate, 2),
      ("?2004-06-~11", .day, .uncertainAndApproximate, 2),
      ("?2018", .year, .uncertain, 1),
      ("1950S2", .century, .certain, 2),
      ("1950S4", .year, .certain, 2),
      ("Y171010000S3", .age, .certain, 2),
      ("Y-17E7", .year, .certain, 1),
      ("[1667,1668-12]", .year, .certain, 2),
      ("{1667?,1668~}", .year, .uncertainAndApproximate, 2),
    ])
  func properties(
    _ text: String, precision: EDTF.Precision, qualification: EDTF.Qualification, level: Int
  ) throws {
    let edtf = try EDTF(text)
    #expect(edtf.precision == precision)
    #expect(edtf.qualification == qualification)
    #expect(edtf.level == level)
  }

  @Test(
    "what is one known day",
    arguments: [
      ("2018-05-14", true), ("2018-05-14T19:00:00Z", true), ("2018-05-14/2018-05-14", true),
      ("[2018-05-14]", true), ("2018-05", false), ("2018-05-14?", false), ("2018-05-14~", false),
      ("2018-05-XX", false), ("2018-05-14/2018-05-20", false), ("2018-05-14/..", false),
      ("[2018-05-14,2018-05-15]", false), ("XXXX-05-14", false), ("../..", false),
    ])
  func isDay(_ text: String, isDay: Bool) throws {
    #expect(try EDTF(text).isDay == isDay)
  }

  @Test(
    "the canonical text",
    arguments: [
      ("?2018", "2018?"), ("?2004-?06", "2004-06?"), ("2004?-06?-11", "2004-06?-11"),
      ("2004?-06-~11", "?2004-06-~11"), ("?2004-06%", "2004-06%"),
      ("2019~-08?-08~", "%2019-%08-~08"), ("%2019-%08-08", "2019-08%-08"),
      ("2001-?09~-09", "~2001-%09-09"), ("?-2004-06", "-2004?-06"), ("-2004-?06", "-2004-?06"),
      ("Y20E2", "2000"), ("Y17E7", "Y170000000"), ("Y-3388E2S3", "Y-338800S3"),
      ("Y20E2S3", "2000S3"), ("Y-20E2S3", "-2000S3"), ("0050S2", "0050S2"),
      ("2018-05-14T19:00:00+00:00", "2018-05-14T19:00:00Z"),
      ("2018-05-14T19:00:00-04", "2018-05-14T19:00:00-04:00"),
      ("[..1760,1761..1765,1770..]", "[..1760,1761..1765,1770..]"),
      ("{1960,1961-12}", "{1960,1961-12}"),
      ("/2018", "/2018"), ("2018/", "2018/"), ("2018/..", "2018/.."), ("../..", "../.."),
    ])
  func canonical(_ text: String, canonical: String) throws {
    let edtf = try EDTF(text)
    #expect("\(edtf)" == canonical)
    #expect(try EDTF(canonical) == edtf)
  }

  @Test("open and unknown ends are two things")
  func endsAreDistinct() throws {
    #expect(try EDTF("1985/") != EDTF("1985/.."))
    #expect(try EDTF("1985/").bounds != EDTF("1985/..").bounds)
    #expect(EDTF.Bound.open != .unknown)
  }

  @Test("dates made from numbers")
  func making() throws {
    let day = try CivilDate("2018-05-14")
    #expect(EDTF.day(day) == (try EDTF("2018-05-14")))
    #expect(
      EDTF.day(try #require(CivilDate(year: -43, month: 3, day: 15))).description == "-0043-03-15")
    #expect(
      EDTF.day(try #require(CivilDate(year: 12_345, month: 3, day: 15))).description == "Y12345")
    #expect(EDTF.month(5, year: 2018) == (try EDTF("2018-05")))
    #expect(EDTF.month(13, year: 2018) == nil)
    #expect(EDTF.month(21, year: 2018) == nil)
    #expect(EDTF.month(5, year: 12_345) == nil)
    #expect(EDTF.year(7) == (try EDTF("0007")))
    #expect(EDTF.year(-170_000_002) == (try EDTF("Y-170000002")))
    #expect(EDTF.year(.max) == nil)
    let first = EDTF.day(day)
    let last = EDTF.day(day.adding(days: 6))
    #expect(EDTF.interval(from: first, to: last) == (try EDTF("2018-05-14/2018-05-20")))
    #expect(EDTF.interval(from: first, to: nil) == (try EDTF("2018-05-14/..")))
    #expect(EDTF.interval(from: nil, to: last) == (try EDTF("../2018-05-20")))
    #expect(EDTF.interval(from: nil, to: nil) == nil)
    #expect(EDTF.interval(from: last, to: first) == nil)
    #expect(EDTF.interval(from: try EDTF("2018/2019"), to: nil) == nil)
    #expect(EDTF.interval(from: try EDTF("201X~"), to: nil) == nil)
  }
}
