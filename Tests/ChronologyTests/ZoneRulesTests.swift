import Foundation
import Testing

@testable import Chronology

@Suite("Time zones")
struct ZoneRulesTests {
  private func zone(_ name: String) throws -> ZoneRules {
    let file = URL(fileURLWithPath: "/usr/share/zoneinfo/\(name)")
    return try ZoneRules(tzif: Array(try Data(contentsOf: file)))
  }

  @Test(
    "what the clocks show is found in UTC",
    arguments: [
      ("Europe/Minsk", "20180514T190000", "20180514T160000"),
      ("Europe/Berlin", "20180114T190000", "20180114T180000"),
      ("Europe/Berlin", "20180714T190000", "20180714T170000"),
      // skipped: read with the offset before the gap
      ("Europe/Berlin", "20180325T023000", "20180325T013000"),
      // shown twice: the first
      ("Europe/Berlin", "20181028T023000", "20181028T003000"),
      // beyond the table, by the rule in the footer
      ("Europe/Berlin", "21000714T190000", "21000714T170000"),
      ("America/New_York", "21000114T190000", "21000115T000000"),
      ("Australia/Sydney", "21000114T190000", "21000114T080000"),
      ("Asia/Almaty", "20100114T190000", "20100114T130000"),
      ("UTC", "20180514T190000", "20180514T190000"),
    ])
  func utc(name: String, local: String, utc: String) throws {
    let zone = try zone(name)
    let moment = zone.utc(of: try LocalDateTime(local))
    #expect("\(LocalDateTime(seconds: moment))" == utc)
  }

  @Test(
    "a moment's local time leads back to it",
    arguments: ["Europe/Berlin", "Asia/Kathmandu", "Africa/Casablanca"])
  func roundTrip(name: String) throws {
    let zone = try zone(name)
    for moment in stride(from: 0, to: 4_000_000_000, by: 86_400 * 3 + 3_607) {
      let local = zone.local(at: moment)
      let back = zone.utc(of: local)
      #expect(back == moment || zone.local(at: back) == local, "\(moment)")
    }
  }

  @Test(
    "footers are read",
    arguments: [
      ("<+03>-3", 1_526_310_000, 10_800), ("EST5EDT,M3.2.0,M11.1.0", 1_526_310_000, -14_400),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_526_310_000, 3_600),
      ("AAA3BBB,J60/0,J300/0", 1_526_310_000, -7_200),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1_515_000_000, -7_200),
      ("AAA3BBB,59/0,299/0", 1_515_000_000, -10_800),
    ])
  func footers(text: String, moment: Int, offset: Int) throws {
    #expect(try ZoneFooter(text).offset(at: moment) == offset)
  }

  @Test(
    "what is no zone file says why",
    arguments: [
      ([UInt8](), "expected a whole time zone file, but found the end"),
      (
        Array("Not a zone file, but forty-four bytes of text".utf8),
        "expected a time zone file that begins with TZif, but found other bytes"
      ),
      (
        Array("TZif".utf8) + Array(repeating: 0, count: 40),
        "expected a time zone file of version 2 or later, but found version 1"
      ),
      (
        Array("TZif2".utf8) + Array(repeating: 0, count: 39),
        "expected a whole time zone file, but found the end"
      ),
    ])
  func faults(bytes: [UInt8], message: String) {
    let error = #expect(throws: ZoneRulesError.self) { try ZoneRules(tzif: bytes) }
    #expect(error?.description == message)
  }

  @Test("no cut of a zone file traps")
  func cuts() throws {
    let bytes = Array(
      try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/Europe/Berlin")))
    for length in 0..<(bytes.count - 1) {
      _ = try? ZoneRules(tzif: Array(bytes[..<length]))
    }
  }
}
