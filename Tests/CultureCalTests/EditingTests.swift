import Chronology
import CultureCal
import Extraction
import Testing

@Suite struct EditingTests {
  private let draft = EventDraft(
    title: " Days of Peruvian Culture ", kind: .days, city: "Lisbon", guests: countries("PE"),
    hosts: countries("PT"))

  @Test func whatIsAddedIsKeptAsGiven() throws {
    let store = try emptyCalendar()
    var full = draft
    full.status = .proposed
    full.when = try EDTF("2019-05-14/2019-05-20")
    full.startTime = try LocalTime("19:00")
    full.endTime = try LocalTime("21:30")
    full.venue = "Teatro São Luiz"
    full.notes = "ask the embassy"
    full.links = ["https://example.org/a", "https://example.org/b"]
    let event = try store.add(full, by: "anna", recorded: "2019-01-05T08:00:00Z")
    #expect(event.title == "Days of Peruvian Culture")
    #expect(event.kind == .days)
    #expect(event.status == .proposed)
    #expect(event.when == full.when)
    #expect(event.startTime == full.startTime)
    #expect(event.endTime == full.endTime)
    #expect(event.zone == "Europe/Lisbon")
    #expect(event.city == "Lisbon")
    #expect(event.venue == full.venue)
    #expect(event.guests == full.guests)
    #expect(event.hosts == full.hosts)
    #expect(event.notes == full.notes)
    #expect(event.links == full.links)
    #expect(event.created == "2019-01-05T08:00:00Z")
    #expect(event.updated == event.created)
    #expect(!event.needsReview)
    #expect(try store.event(event.uid) == event)
    let claims = try store.claims(of: event)
    #expect(claims.allSatisfy { $0.source == .person("anna") && $0.isInForce })
    #expect(Set(claims.map(\.field)) == Set(EventField.allCases).subtracting([.zone, .partOf]))
  }

  @Test func aUIDComesFromTheEventAloneAndNeverChanges() throws {
    let first = try emptyCalendar().add(draft, by: "anna", recorded: "2019-01-05")
    let store = try emptyCalendar()
    let again = try store.add(draft, by: "boris", recorded: "2020-01-05")
    #expect(first.uid == again.uid)
    #expect(first.uid.utf8.count == 10)
    #expect(first.uid.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) })
    let twin = try store.add(draft, by: "anna", recorded: "2020-01-05")
    #expect(twin.uid != again.uid)
    var change = EventChange()
    change.title = "Peru in Lisbon"
    #expect(try store.edit(twin.uid, change, by: "anna", recorded: "2020-01-06").uid == twin.uid)
  }

  @Test(
    "values that make no sense are refused, and nothing is stored",
    arguments: [
      (EventDraft(title: ""), "expected a title, but found none"),
      (EventDraft(title: " \n "), "expected a title, but found none"),
      (
        EventDraft(title: "A", partOf: "zzzzzzzzzz"),
        "expected an event's id, but found 'zzzzzzzzzz'"
      ),
    ])
  func refused(_ draft: EventDraft, message: String) throws {
    let store = try emptyCalendar()
    let error = #expect(throws: StoreError.self) {
      try store.add(draft, by: "anna", recorded: "2019-01-05")
    }
    #expect(error?.description == message)
    #expect(try store.count() == 0)
    #expect(try store.texts("SELECT field FROM claim").isEmpty)
  }

  @Test func eachFieldCanBeSetAndCleared() throws {
    let store = try emptyCalendar()
    let event = try store.add(draft, by: "anna", recorded: "2019-01-05")
    var change = EventChange()
    change.kind = .festival
    change.when = .set(try EDTF("2019"))
    change.startTime = .set(try LocalTime("18:00"))
    change.city = .clear
    change.guests = .set(countries("CL PE"))
    change.hosts = .clear
    change.links = .set(["https://example.org"])
    change.notes = .set("new")
    let edited = try store.edit(
      event.uid, change, by: "boris", reason: "by phone", recorded: "2019-02-01")
    #expect(edited.kind == .festival)
    #expect(edited.when?.description == "2019")
    #expect(edited.startTime?.description == "18:00")
    #expect(edited.city == nil)
    #expect(edited.guests == countries("CL PE"))
    #expect(edited.hosts == [])
    #expect(edited.links == ["https://example.org"])
    #expect(edited.updated == "2019-02-01")
    #expect(edited.created == "2019-01-05")
    let last = try #require(try store.history(of: edited).last)
    #expect(last.action == .edited)
    #expect(last.author == "boris")
    #expect(last.reason == "by phone")
    #expect(
      last.changes.map(\.field) == [
        .kind, .when, .startTime, .city, .guests, .hosts, .notes, .links,
      ])
    var clear = EventChange()
    clear.when = .clear
    clear.startTime = .clear
    clear.notes = .clear
    clear.links = .clear
    let cleared = try store.edit(event.uid, clear, by: "boris", recorded: "2019-02-02")
    #expect(cleared.when == nil && cleared.startTime == nil && cleared.notes == nil)
    #expect(cleared.links == [])
  }

  @Test func anEditOfNothingIsRefused() throws {
    let store = try emptyCalendar()
    let event = try store.add(draft, by: "anna", recorded: "2019-01-05")
    let error = #expect(throws: StoreError.self) {
      try store.edit(event.uid, EventChange(), by: "anna", recorded: "2019-01-06")
    }
    #expect(error?.description == "expected a change, found none")
    #expect(error?.kind == .badValue)
  }

  @Test func cancellingAndPostponingAreKept() throws {
    let store = try emptyCalendar()
    var dated = draft
    dated.when = try EDTF("2019-05")
    let event = try store.add(dated, by: "anna", recorded: "2019-01-05")
    let postponed = try store.postpone(
      event.uid, to: nil, by: "anna", reason: "strike", recorded: "2019-02-01")
    #expect(postponed.status == .postponed)
    #expect(postponed.when?.description == "2019-05")
    let moved = try store.postpone(
      event.uid, to: EDTF("2019-09"), by: "anna", recorded: "2019-02-02")
    #expect(moved.when?.description == "2019-09")
    let cancelled = try store.cancel(
      event.uid, by: "anna", reason: "no money", recorded: "2019-03-01")
    #expect(cancelled.status == .cancelled)
    #expect(
      try store.history(of: event).map(\.action) == [.added, .postponed, .postponed, .cancelled])
    #expect(try store.history(of: event).map(\.reason) == [nil, "strike", nil, "no money"])
    #expect(try store.upcoming(today: day("2019-03-02")).isEmpty)
    #expect(try store.list() == [cancelled])
  }

  @Test func aRemovedEventIsGoneButFoundByName() throws {
    let store = try emptyCalendar()
    let event = try store.add(draft, by: "anna", recorded: "2019-01-05")
    let removed = try store.remove(event.uid, by: "anna", reason: "twice", recorded: "2019-01-06")
    #expect(removed.removed == "2019-01-06")
    #expect(try store.list().isEmpty)
    #expect(try store.count() == 0)
    #expect(try store.event(event.uid) == removed)
    let error = #expect(throws: StoreError.self) {
      try store.cancel(event.uid, by: "anna", recorded: "2019-01-07")
    }
    #expect(
      error?.description == "expected an event on the calendar, but \(event.uid) was removed")
  }

  @Test func anItemKnowsWhatEnclosesItAndCannotEncloseItself() throws {
    let store = try emptyCalendar()
    let days = try store.add(draft, by: "anna", recorded: "2019-01-05")
    let concert = try store.add(
      EventDraft(title: "Gala", kind: .concert, partOf: String(days.uid.prefix(6))), by: "anna",
      recorded: "2019-01-05")
    #expect(concert.partOf == days.uid)
    #expect(try store.items(of: days) == [concert])
    for (event, whole) in [(days, concert), (days, days)] {
      var change = EventChange()
      change.partOf = .set(whole.uid)
      let error = #expect(throws: StoreError.self) {
        try store.edit(event.uid, change, by: "anna", recorded: "2019-01-06")
      }
      #expect(
        error?.description == "expected another event to enclose \(days.uid), found itself")
    }
  }

  @Test func aUIDMayBeShortenedAndMistyped() throws {
    let store = try emptyCalendar()
    let event = try store.add(draft, by: "anna", recorded: "2019-01-05")
    #expect(try store.event(String(event.uid.prefix(4))) == event)
    #expect(try store.event(event.uid.uppercased()) == event)
    #expect(try store.event(" \(event.uid.prefix(5))-\(event.uid.dropFirst(5)) ") == event)
    let wrong = String(event.uid.dropLast()) + (event.uid.last == "0" ? "9" : "0")
    let error = #expect(throws: StoreError.self) { try store.event(wrong) }
    #expect(error?.kind == .unknownName)
    #expect(
      error?.description
        == "expected an event's id, but found '\(wrong)'; did you mean \(event.uid)?")
    #expect(throws: StoreError.self) { try store.event("") }
  }

  @Test func aBeginningOfSeveralUIDsIsRefused() throws {
    let store = try emptyCalendar()
    for number in 1...40 {
      try store.add(EventDraft(title: "Event \(number)"), by: "anna", recorded: "2019-01-05")
    }
    let uids = try store.list().map { ($0.uid, $0.title) }
    let groups = Dictionary(grouping: uids, by: { $0.0.prefix(1) })
    let (prefix, members) = try #require(groups.first { $0.value.count == 2 })
    let sorted = members.sorted { $0.0 < $1.0 }
    let error = #expect(throws: StoreError.self) { try store.event(String(prefix)) }
    #expect(error?.kind == .unknownName)
    #expect(
      error?.description
        == "expected the id of one event, but '\(prefix)' begins several: \(sorted[0].0)"
        + " (\(sorted[0].1)), \(sorted[1].0) (\(sorted[1].1))")
    // of two, one of which is gone, the other is meant
    try store.remove(sorted[0].0, by: "anna", recorded: "2019-01-06")
    #expect(try store.event(String(prefix)).uid == sorted[1].0)
  }
}
