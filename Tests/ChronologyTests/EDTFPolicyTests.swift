import Chronology
import Testing

/// Strings on which libraries split: `docs/decisions/0002-edtf-where-libraries-split.md`.
@Suite("EDTF where libraries split") struct EDTFPolicyTests {
  @Test(
    "is accepted",
    arguments: [
      // "X" or a season with a qualifier
      "202X?", "19XX~", "2021-XX%", "2021-04-XX~", "2021-XX-XX?", "-03XX~", "2022-23?", "2022-24%",
      "?2022-23",
      // seasons in intervals, sets and unspecified years
      "2021-21/2022", "2021-22/2021-22", "2021/2022-33", "[2021-21,2021-22]", "202X-21",
      // ends that overlap without being in order
      "2021-05-14/2021-05", "2021-05/2021", "2021-05?/2021-05-14~", "2021-XX-07/2021-XX-03",
      "XXXX-12-21/1890-09-2X", "1984?/2004~-06",
      // two qualifiers of one component
      "2021-?09~-09", "?2021-06%",
      // no end at all, years that count four digits with an exponent, any shift below a day
      "../..", "Y12E2", "2021-05-14T10:00:00+14:01", "2021-05-14T10:00:00+15",
      "2021-05-14T10:00:00-15:56",
      // sets in no order, with a single member, or open in the middle
      "[1760,-0044]", "{1760}", "[1760,..1750]", "[202X..203X]",
    ])
  func accepted(_ text: String) throws {
    let edtf = try EDTF(text)
    #expect(try EDTF("\(edtf)") == edtf)
  }

  @Test(
    "is rejected",
    arguments: [
      // parts of ISO 8601-2 that the Library of Congress left out
      "21", "202", "-04", "20?", "197~", "-000",
      // time of day: fractions, 24:00, a negative zero shift
      "2021-05-14T10:00:00.5", "2021-05-14T24:00:00", "2021-05-14T10:00:00-00:00",
      "2021-05-14T10:00:00-00",
      // reversed intervals and ranges, and days that never are
      "2022/2021", "-1000/-2000", "0001/0000", "2021-24/2021-21", "[2022..2021]", "{2022..2021}",
      "2021-02-29", "20XX-02-3X", "202X-04-31",
      // neither end told
      "/", "../", "/..",
      // doubt on doubt
      "2021-05-14%/2021-05~", "2021-XX~/2022", "2021/202X?",
      // long and rounded years with anything else
      "Y12345?", "Y12345/Y12346", "Y12345-05", "1950S2~", "1950S2/1960", "[Y12345]",
      // spaces, signs and months of which nothing is known but that they are no months
      "[2021, 2022]", "2021 / 2022", "+2021", "2021-2X", "2021-21-05",
    ])
  func rejected(_ text: String) {
    #expect(throws: EDTFError.self) { try EDTF(text) }
  }
}
