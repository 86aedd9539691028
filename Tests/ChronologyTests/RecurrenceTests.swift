import Foundation
import Testing

@testable import Chronology

@Suite("Recurrence")
struct RecurrenceTests {
  private func list(_ rule: String, from start: String, _ count: Int = 5) throws -> [String] {
    let rule = try RecurrenceRule(rule)
    return rule.occurrences(from: try LocalDateTime(start)).prefix(count).map { "\($0)" }
  }

  @Test(
    "what festivals and exchanges recur by",
    arguments: [
      ("FREQ=YEARLY;COUNT=2", "20180514T190000", ["20180514T190000", "20190514T190000"]),
      (
        "FREQ=YEARLY;INTERVAL=4;COUNT=2", "20160229T100000", ["20160229T100000", "20200229T100000"]
      ),
      (
        "FREQ=YEARLY;BYMONTH=7;BYDAY=2SA;COUNT=3", "20180714", ["20180714", "20190713", "20200711"]
      ),
      ("FREQ=MONTHLY;BYDAY=-1SU;COUNT=2", "20180527", ["20180527", "20180624"]),
      ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "20180131", ["20180131", "20180331", "20180531"]),
      ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", "20180515", ["20180515", "20180517", "20180522"]),
      (
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO;COUNT=3", "20180513",
        ["20180513", "20180514", "20180527"]
      ),
      ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2", "20180514", ["20180514", "20190513"]),
      ("FREQ=YEARLY;BYYEARDAY=-1;COUNT=2", "20181231", ["20181231", "20191231"]),
      (
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "20180531",
        ["20180531", "20180629"]
      ),
      (
        "FREQ=DAILY;UNTIL=20180516", "20180514T200000",
        ["20180514T200000", "20180515T200000", "20180516T200000"]
      ),
      (
        "FREQ=HOURLY;INTERVAL=8;BYDAY=MO;COUNT=4", "20180514T000000",
        ["20180514T000000", "20180514T080000", "20180514T160000", "20180521T000000"]
      ),
      ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "20180514", []),
      (
        "FREQ=SECONDLY;BYMONTH=1;BYHOUR=0;BYMINUTE=0;BYSECOND=30;COUNT=2", "20181231T235959",
        ["20190101T000030", "20190102T000030"]
      ),
    ])
  func occurrences(rule: String, start: String, expected: [String]) throws {
    let found = try list(rule, from: start)
    #expect(found.map { start.count == 8 ? String($0.prefix(8)) : $0 } == expected)
  }

  @Test("moments are added and left out, each once and in order")
  func set() throws {
    let set = RecurrenceSet(
      start: try LocalDateTime("20180514T190000"),
      rules: [try RecurrenceRule("FREQ=DAILY;COUNT=4")],
      additions: [try LocalDateTime("20180520T120000"), try LocalDateTime("20180515T190000")],
      exceptions: [try LocalDateTime("20180516T190000")])
    #expect(
      set.occurrences().map { "\($0)" } == [
        "20180514T190000", "20180515T190000", "20180517T190000", "20180520T120000",
      ])
  }

  @Test("an end in UTC is compared on the clock of the zone")
  func utcEnd() throws {
    let rule = try RecurrenceRule("FREQ=DAILY;UNTIL=20180516T160000Z")
    let start = try LocalDateTime("20180514T190000")
    #expect(
      rule.occurrences(from: start, utcOffset: { _ in 3 * 3_600 }).map(\.day.day) == [14, 15, 16])
    #expect(
      rule.occurrences(from: start, utcOffset: { _ in 2 * 3_600 }).map(\.day.day) == [14, 15])
  }

  @Test(
    "a rule is written as it was read",
    arguments: [
      "FREQ=YEARLY", "FREQ=YEARLY;INTERVAL=2;COUNT=3;BYMONTH=1,7;BYDAY=-1SU,2MO,FR;WKST=SU",
      "FREQ=DAILY;UNTIL=20180516T160000Z;BYHOUR=9,18;BYMINUTE=0,30;BYSECOND=15",
      "FREQ=YEARLY;UNTIL=20180516;BYWEEKNO=-1,20",
      "FREQ=YEARLY;UNTIL=20180516T100000;BYYEARDAY=-366,1",
      "FREQ=MONTHLY;BYMONTHDAY=-31,31;BYSETPOS=-1",
    ])
  func roundTrip(text: String) throws {
    #expect("\(try RecurrenceRule(text))" == text)
  }

  @Test(
    "a fault names the part, what was expected and what was found",
    arguments: [
      ("", "expected a part FREQ, but found ''"),
      ("FREQ=YEARLY;BYMONTH=13", "expected a number from 1 to 12 in BYMONTH, but found '13'"),
      (
        "FREQ=YEARLY;BYMONTHDAY=0",
        "expected a number from 1 to 31, or negative in BYMONTHDAY, but found '0'"
      ),
      (
        "FREQ=OFTEN",
        "expected one of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY in FREQ, but found 'OFTEN'"
      ),
      ("FREQ=DAILY;COUNT=2;UNTIL=20180101", "expected COUNT or UNTIL, but found both"),
      ("FREQ=DAILY;COUNT=0", "expected a number above 0 in COUNT, but found '0'"),
      (
        "FREQ=DAILY;UNTIL=20180230",
        "expected a moment such as 20181231T235959Z in UNTIL, but found '20180230'"
      ),
      ("FREQ=WEEKLY;BYDAY=2MO", "expected no numbers in BYDAY with FREQ=WEEKLY, but found both"),
      ("FREQ=DAILY;BYDAY=XX", "expected a day such as MO in BYDAY, but found 'XX'"),
      ("FREQ=DAILY;FREQ=DAILY", "expected each part once, but found FREQ twice"),
      ("FREQ=DAILY;BYSETPOS=1", "expected another BY part with BYSETPOS, but found none"),
      ("FREQ=DAILY;RSCALE=HEBREW", "expected a part of RFC 5545, but found RSCALE"),
      ("FREQ=DAILY;COUNT", "expected NAME=VALUE, but found 'COUNT'"),
    ])
  func faults(text: String, message: String) {
    let error = #expect(throws: RecurrenceRuleError.self) { try RecurrenceRule(text) }
    #expect(error?.description == message)
  }

  @Test("rules that never match end")
  func never() throws {
    for rule in ["FREQ=MINUTELY;INTERVAL=60;BYMINUTE=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"] {
      #expect(try list(rule, from: "99900514T190000").isEmpty)
    }
  }
}

private let vectors = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../shared/calendar/").standardizedFileURL

private struct Vector: Decodable {
  let rrule: String
  let dtstart: String
  let tzid: String?
  let exdate: [String]?
  let rdate: [String]?
  let expect: [String]
  let expect_utc: [String]?
  let complete: Bool?
  let tier: String?
  let source: String

  static func load(_ name: String) throws -> [Vector] {
    let contents = try Data(contentsOf: vectors.appending(path: name))
    return try JSONDecoder().decode([Vector].self, from: contents)
  }

  func zone() throws -> ZoneRules {
    guard let tzid else { return ZoneRules(fixedOffset: 0) }
    let contents = try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/\(tzid)"))
    return try ZoneRules(tzif: Array(contents))
  }

  func expansion(in zone: ZoneRules) throws -> [LocalDateTime] {
    func moment(_ text: String) throws -> LocalDateTime {
      try LocalDateTime(text.hasSuffix("Z") ? String(text.dropLast()) : text)
    }
    let set = RecurrenceSet(
      start: try moment(dtstart), rules: [try RecurrenceRule(rrule)],
      additions: try (rdate ?? []).map(moment), exceptions: Set(try (exdate ?? []).map(moment)))
    let count = expect.count + (complete == true ? 1 : 0)
    return Array(set.occurrences { $0.seconds - zone.utc(of: $0) }.prefix(count))
  }
}

@Suite(
  "Recurrence against other programs",
  .enabled(if: FileManager.default.fileExists(atPath: vectors.path)))
struct RecurrenceVectorTests {
  @Test("every rule on which two programs agree expands as they say")
  func firm() throws {
    let firm = try Vector.load("rrule.json").filter { $0.tier == "firm" }
    #expect(firm.count == 3_131)
    for vector in firm { try check(vector) }
  }

  @Test("every example of RFC 5545, section 3.8.5.3")
  func examples() throws {
    let examples = try Vector.load("rrule.json").filter { $0.source.hasPrefix("RFC 5545 3.8.5.3") }
    #expect(examples.count == 37)
    for vector in examples { try check(vector) }
  }

  private func check(_ vector: Vector) throws {
    let found = try vector.expansion(in: vector.zone()).map { "\($0)" }
    let expected = vector.expect.map {
      let text = $0.hasSuffix("Z") ? String($0.dropLast()) : $0
      return text.count == 8 ? text + "T000000" : text
    }
    #expect(found == expected, "\(vector.rrule) from \(vector.dtstart)")
  }

  @Test("clock changes move the instants, not the local times")
  func clockChanges() throws {
    for vector in try Vector.load("rrule-dst.json") {
      let zone = try vector.zone()
      let found = try vector.expansion(in: zone)
      #expect(found.map { "\($0)" } == vector.expect, "\(vector.rrule)")
      let instants = found.map { "\(LocalDateTime(seconds: zone.utc(of: $0)))Z" }
      #expect(instants == vector.expect_utc, "\(vector.rrule) from \(vector.dtstart)")
    }
  }
}
