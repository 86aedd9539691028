import Chronology
import CultureCal
import Extraction
import Foundation
import Gazetteer
import Testing

/// A calendar in memory, and a clock that the tests set.
private struct Office {
  let store: EventStore
  private let minsk = ZoneRules(fixedOffset: 3 * 3_600)

  init() throws {
    store = try EventStore.open(":memory:", for: .writing, recorded: "2017-09-20")
  }

  /// Some minutes after midnight in Minsk, or another hour.
  func clock(_ day: String, hour: Int = 0) throws -> ReminderClock {
    let seconds = try CivilDate(day).dayNumber * 86_400 + hour * 3_600 + 300 - 3 * 3_600
    return ReminderClock(now: seconds, home: minsk) { name in
      name == "Europe/Minsk" ? minsk : name == "UTC" ? ZoneRules(fixedOffset: 0) : nil
    }
  }

  @discardableResult
  func add(
    _ title: String, _ when: String?, status: EventStatus = .planned, time: String? = nil,
    zone: String? = nil, host: String = "BY"
  ) throws -> Event {
    var draft = EventDraft(title: title)
    draft.kind = .concert
    draft.status = status
    draft.when = try when.map { try EDTF($0) }
    draft.startTime = try time.map { try LocalTime($0) }
    draft.zone = zone
    draft.hosts = [try #require(Country(code: host))]
    return try store.add(draft, by: "ann", recorded: "2017-09-20")
  }

  @discardableResult
  func addRule(_ leads: [Int], to recipient: String = "press@example.org", country: String? = nil)
    throws -> ReminderRule
  {
    let rule = ReminderRule(
      leads: leads, country: country.flatMap { Country(code: $0) }, channel: .mail,
      recipient: recipient)
    return try store.add(rule, recorded: "2017-09-20")
  }

  /// What is newly due, recorded, and the text of each message; all are taken.
  func run(_ clock: ReminderClock, maximumAge: Int = 86_400) throws -> [String] {
    try store.recordDue(clock, maximumAge: maximumAge, recorded: "\(clock.today)")
    return try store.waitingDispatches(now: clock.now).map { dispatch in
      try store.recordTry(of: dispatch)
      try store.recordSuccess(of: dispatch, recorded: "\(clock.today)")
      return dispatch.message.subject
    }
  }
}

@Suite("Reminders")
struct ReminderTests {
  @Test("each lead is told once, on its day")
  func leads() throws {
    let office = try Office()
    try office.add("Gala", "2017-11-14")
    try office.addRule([30, 7, 1])
    #expect(try office.run(office.clock("2017-10-14")) == [])
    #expect(
      try office.run(office.clock("2017-10-15")) == ["in 30 days, 14 November 2017: Gala, Belarus"])
    #expect(try office.run(office.clock("2017-10-15", hour: 9)) == [])
    #expect(
      try office.run(office.clock("2017-11-07")) == ["in 7 days, 14 November 2017: Gala, Belarus"])
    #expect(
      try office.run(office.clock("2017-11-13")) == ["tomorrow, 14 November 2017: Gala, Belarus"])
    #expect(try office.run(office.clock("2017-11-14")) == [])
  }

  @Test("a machine that was off tells what is still useful, once, as late")
  func late() throws {
    let office = try Office()
    try office.add("Gala", "2017-11-14")
    try office.add("Over", "2017-11-01", status: .held)
    try office.addRule([30, 7, 1])
    #expect(
      try office.run(office.clock("2017-11-10")) == [
        "Late: in 4 days, 14 November 2017: Gala, Belarus"
      ])
    #expect(try office.run(office.clock("2017-11-10", hour: 8)) == [])
    #expect(
      try office.run(office.clock("2017-11-13")) == ["tomorrow, 14 November 2017: Gala, Belarus"])
  }

  @Test("what has begun and whose end is not told is said to be from its first day on")
  func begun() throws {
    let office = try Office()
    try office.add("Show", "2017-11-14/..")
    try office.addRule([7])
    #expect(
      try office.run(office.clock("2017-11-16")) == [
        "Late: from 14 November 2017: Show, Belarus"
      ])
  }

  @Test("an event that moves is told anew, one that is cancelled gets one notice")
  func movedAndCancelled() throws {
    let office = try Office()
    let event = try office.add("Gala", "2017-11-14")
    let unknown = try office.add("Never told", "2018-11-14")
    try office.addRule([7])
    #expect(try office.run(office.clock("2017-11-07")).count == 1)
    try office.store.postpone(event.uid, to: EDTF("2017-11-20"), by: "ann", recorded: "2017-11-08")
    #expect(try office.run(office.clock("2017-11-08")) == [])
    #expect(
      try office.run(office.clock("2017-11-13")) == ["in 7 days, 20 November 2017: Gala, Belarus"])
    try office.store.cancel(event.uid, by: "ann", recorded: "2017-11-14")
    try office.store.cancel(unknown.uid, by: "ann", recorded: "2017-11-14")
    #expect(
      try office.run(office.clock("2017-11-14")) == [
        "cancelled, was 20 November 2017: Gala, Belarus"
      ])
    #expect(try office.run(office.clock("2017-11-15")) == [])
  }

  @Test("what is vague is told as what it is, then asked about")
  func vague() throws {
    let office = try Office()
    try office.add("Golden Man", "2017-11")
    try office.addRule([7])
    #expect(
      try office.run(office.clock("2017-10-25"))
        == ["expected some time in November 2017; not yet dated: Golden Man, Belarus"])
    #expect(
      try office.run(office.clock("2017-11-01"))
        == ["to confirm, which day? some time in November 2017; not yet dated: Golden Man, Belarus"]
    )
    #expect(try office.run(office.clock("2017-11-20")) == [])
    #expect(
      try office.run(office.clock("2017-12-01"))
        == ["to confirm, was it held? November 2017: Golden Man, Belarus"])
  }

  @Test("an hour counts in the event's zone")
  func zones() throws {
    let office = try Office()
    try office.add("Concert", "2017-11-14", time: "19:00", zone: "UTC")
    try office.addRule([1])
    // 19:00 in UTC is 22:00 in Minsk.
    #expect(try office.run(office.clock("2017-11-13", hour: 21)) == [])
    #expect(
      try office.run(office.clock("2017-11-13", hour: 22)) == [
        "tomorrow, 14 November 2017, 19:00: Concert, Belarus"
      ])
  }

  @Test("leads count civil days, also where the clocks change in between")
  func clockChange() throws {
    let store = try EventStore.open(":memory:", for: .writing, recorded: "2018-01-10")
    let berlin = try ZoneRules(
      tzif: Array(Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/Europe/Berlin"))))
    var draft = EventDraft(title: "Concert", when: try EDTF("2018-03-26"))
    draft.startTime = try LocalTime("19:00")
    draft.zone = "Europe/Berlin"
    try store.add(draft, by: "ann", recorded: "2018-01-10")
    try store.add(
      ReminderRule(leads: [2], channel: .mail, recipient: "a@example.org"), recorded: "2018-01-10")
    func due(_ local: String) throws -> Int {
      // The clocks of Berlin go forward in the night to 25 March: 19:00 two days before is 18:00 in UTC.
      let now = try LocalDateTime(local).seconds
      return try store.pendingReminders(
        ReminderClock(now: now, home: ZoneRules(fixedOffset: 0)) { _ in berlin }
      ).count
    }
    #expect(try due("20180324T175959") == 0)
    #expect(try due("20180324T180000") == 1)
  }

  @Test("a rule that gets another recipient tells that one, too, and nobody twice")
  func otherRecipient() throws {
    let office = try Office()
    try office.add("Gala", "2017-11-14")
    var rule = try office.addRule([7])
    let message = "in 7 days, 14 November 2017: Gala, Belarus"
    #expect(try office.run(office.clock("2017-11-07")) == [message])
    rule.recipient = "desk@example.org"
    rule = try office.store.update(rule)
    #expect(try office.run(office.clock("2017-11-07", hour: 8)) == [message])
    rule.recipient = "press@example.org"
    try office.store.update(rule)
    #expect(try office.run(office.clock("2017-11-07", hour: 9)) == [])
  }

  @Test("a rule tells of its countries only, and each recipient gets one message")
  func recipients() throws {
    let office = try Office()
    try office.add("Here", "2017-11-14")
    try office.add("There", "2017-11-14", host: "LV")
    try office.addRule([7], to: "a@example.org")
    try office.addRule([7], to: "b@example.org", country: "LV")
    try office.addRule([7, 30], to: "a@example.org", country: "LV")
    let messages = try office.run(office.clock("2017-11-07"))
    #expect(
      messages == [
        "in 7 days, 14 November 2017: Here, Belarus (and 1 more)",
        "in 7 days, 14 November 2017: There, Latvia",
      ])
  }

  @Test("a message in doubt goes again under the same name, one that failed waits ever longer")
  func retries() throws {
    let office = try Office()
    try office.add("Gala", "2017-11-14")
    try office.addRule([7])
    let clock = try office.clock("2017-11-07")
    try office.store.recordDue(clock, maximumAge: 86_400, recorded: "2017-11-07")
    let first = try #require(try office.store.waitingDispatches(now: clock.now).first)
    #expect(!first.isInDoubt)
    try office.store.recordTry(of: first)
    // The run was killed here; another one comes.
    let again = try #require(try office.store.waitingDispatches(now: clock.now).first)
    #expect(again.isInDoubt)
    #expect(again.messageID == first.messageID)
    #expect(again.message == first.message)
    try office.store.recordTry(of: again)
    try office.store.recordFailure(of: again, "no route", now: clock.now)
    #expect(try office.store.waitingDispatches(now: clock.now).isEmpty)
    #expect(try office.store.waitingDispatches(now: clock.now + 600).count == 1)
    var now = clock.now
    for _ in 0..<30 {
      now += 30_000
      for dispatch in try office.store.waitingDispatches(now: now) {
        try office.store.recordTry(of: dispatch)
        try office.store.recordFailure(of: dispatch, "no route", now: now)
      }
    }
    #expect(try office.store.waitingDispatches(now: now + 1_000_000).isEmpty)
  }

  @Test("a message has text, a page, the days of exact events as iCalendar, and JSON")
  func message() throws {
    let office = try Office()
    try office.add("Gala <b>", "2017-11-14/2017-11-16")
    try office.add("Vague", "2017-11")
    try office.addRule([7, 30])
    let clock = try office.clock("2017-10-20")
    try office.store.recordDue(clock, maximumAge: 10_000_000, recorded: "2017-10-20")
    let message = try #require(try office.store.waitingDispatches(now: clock.now).first).message
    #expect(
      message.text.hasPrefix("Reminders, 20 October 2017\n\n- expected some time in November 2017"))
    #expect(
      message.html.contains("<li>in 25 days, 14–16 November 2017: Gala &lt;b&gt;, Belarus</li>"))
    let calendar = try #require(message.calendar)
    #expect(
      calendar.contains(
        "DTSTART;VALUE=DATE:20171114\r\nDTEND;VALUE=DATE:20171117\r\nSUMMARY:Gala <b>\r\n"))
    #expect(!calendar.contains("Vague"))
    #expect(message.json.contains("\"when\":\"2017-11\""))
  }

  @Test("rules that make no sense are refused")
  func badRules() throws {
    let office = try Office()
    for (leads, recipient) in [([], "a@b.c"), ([-1], "a@b.c"), ([4_000], "a@b.c"), ([1], " ")] {
      #expect(throws: StoreError.self) { try office.addRule(leads, to: recipient) }
    }
    let rule = try office.addRule([7])
    var changed = rule
    changed.leads = [14]
    #expect(try office.store.update(changed).leads == [14])
    #expect(try office.store.reminderRules().map(\.uid) == [rule.uid])
    try office.store.removeReminderRule(String(rule.uid.prefix(4)), recorded: "2017-10-01")
    #expect(try office.store.reminderRules().isEmpty)
    let error = #expect(throws: StoreError.self) { try office.store.reminderRule("zzzz") }
    #expect(error?.description == "expected the id of a reminder rule, but found none for 'zzzz'")
  }

  @Test("a digest tells what is new, changed, upcoming and unconfirmed")
  func digest() throws {
    let office = try Office()
    let event = try office.add("Gala", "2017-11")
    try office.add("Past", "2017-09-01")
    try office.store.schedule(
      event.uid, Schedule(when: EDTF("2017-11-14")), by: "ann", recorded: "2017-10-25")
    var draft = EventDraft(title: "Fresh")
    draft.when = try EDTF("2018")
    try office.store.add(draft, by: "ann", recorded: "2017-10-24T10:00:00Z")
    let digest = try office.store.digest(office.clock("2017-10-26"))
    let message = ReminderMessage(digest, on: try CivilDate("2017-10-26"))
    #expect(
      message.text == """
        Culture calendar, 19 October 2017 – 26 October 2017

        Upcoming until 23 November 2017
        - 14 November 2017: Gala, Belarus

        New
        - 2018: Fresh

        Changed
        - 14 November 2017: Gala, Belarus: when November 2017 → 14 November 2017

        To confirm
        - was it held? 1 September 2017: Past, Belarus

        """)
    let rule = ReminderRule(leads: [0], channel: .mail, recipient: "a@example.org")
    #expect(try office.store.record(message, of: digest, to: rule, now: 0, recorded: "2017-10-26"))
    #expect(try !office.store.record(message, of: digest, to: rule, now: 0, recorded: "2017-10-26"))
  }
}
