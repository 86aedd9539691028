import Chronology
import Testing

@Suite("dates of one happening") struct CompatibilityTests {
  @Test(
    "agree, and the second tells more",
    arguments: [
      ("2018", "2018-05"), ("2018-05", "2018-05-14/2018-05-20"), ("2018", "2018-05-14/2018-05-20"),
      ("2018-05", "2018-05-14"), ("201X", "2018"), ("20XX", "201X"), ("XXXX", "2018-05-14"),
      ("2018-21", "2018-04"), ("2018-24", "2019-02-10"), ("2018/2019", "2018-11/2019-02"),
      ("2018-05-14/..", "2018-05-14/2018-05-20"), ("2018-05-14/", "2018-05-14/2018-06"),
      ("../2018-05-20", "2018-05-14/2018-05-20"), ("2018-05-14", "2018-05-14/2018-05-20"),
      ("2018-05-14", "2018-05-14/.."), ("2018-05", "2018-05-14/.."), ("2018~", "2018"),
      ("2018%", "2018?"), ("2018?", "2018-05?"), ("2018-XX-14", "2018-05-14"),
      ("20XX-02-29", "2020-02"), ("XXXX-12-25", "2018-12-25"), ("[1667,1668,1670..1672]", "1671"),
      ("{1960,1961-12}", "1961-12-05"), ("Y17000S2", "Y17250"), ("2018-05", "2018-05-14T19:00:00"),
    ])
  func agree(_ vague: String, precise: String) throws {
    let (vague, precise) = (try EDTF(vague), try EDTF(precise))
    #expect(vague.isCompatible(with: precise))
    #expect(precise.isCompatible(with: vague))
    #expect(precise.isMorePrecise(than: vague))
    #expect(!vague.isMorePrecise(than: precise))
  }

  @Test(
    "agree, and neither tells more",
    arguments: [
      ("2018", "2018"), ("2018", "2018-XX"), ("2018?", "2018~"), ("2018-05", "2018-05-XX"),
      ("../2018-05-20", "../2018-05"),
    ])
  func agreeAlike(_ first: String, second: String) throws {
    let (first, second) = (try EDTF(first), try EDTF(second))
    #expect(first.isCompatible(with: second))
    #expect(second.isCompatible(with: first))
    #expect(!second.isMorePrecise(than: first) || !first.isMorePrecise(than: second))
  }

  @Test(
    "do not agree",
    arguments: [
      ("2018", "2019"), ("2018-05", "2018-06-14"), ("2018-05-14", "2018-05-15"),
      ("2018-05-14/2018-05-20", "2018-05-14/2018-05-21"), ("2018-05-16", "2018-05-14/2018-05-20"),
      ("2018-21", "2018-06"), ("2018-24", "2018-01"), ("201X", "2020-05-14"),
      ("XXXX-12-25", "2018-12-24"), ("XXXX-12-25", "2018-05"), ("20XX-02-29", "2019-02"),
      ("20XX-02-29", "XXX1-02"), ("2018-05-14/..", "../2018-05-13"),
      ("2018-05-14/..", "2018-05-13"), ("[1667,1668]", "1669"), ("2018/2019", "2018-05"),
      ("Y17000", "Y17001"), ("2018-05-14/..", "2018-05-15/.."),
    ])
  func disagree(_ first: String, second: String) throws {
    let (first, second) = (try EDTF(first), try EDTF(second))
    #expect(!first.isCompatible(with: second))
    #expect(!second.isCompatible(with: first))
    #expect(!second.isMorePrecise(than: first))
    #expect(!first.isMorePrecise(than: second))
  }
}
