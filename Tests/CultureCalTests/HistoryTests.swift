import Chronology
import CultureCal
import Extraction
import Testing

@Suite struct HistoryTests {
  @Test func everyStateCanBeBroughtBack() throws {
    let store = try emptyCalendar()
    let event = try store.add(
      EventDraft(title: "Amber Road", when: EDTF("2019"), guests: countries("LT")), by: "anna",
      recorded: "2019-01-01")
    var change = EventChange()
    change.when = .set(try EDTF("2019-04"))
    change.city = .set("Haifa")
    try store.edit(event.uid, change, by: "boris", recorded: "2019-01-02")
    try store.remove(event.uid, by: "boris", recorded: "2019-01-03")
    let restored = try store.restore(event.uid, revision: 1, by: "anna", recorded: "2019-01-04")
    #expect(restored.when?.description == "2019")
    #expect(restored.city == nil)
    #expect(restored.removed == nil)
    #expect(restored.guests == countries("LT"))
    let history = try store.history(of: event)
    #expect(history.map(\.number) == [1, 2, 3, 4])
    #expect(history.map(\.action) == [.added, .edited, .removed, .restored])
    #expect(history.map(\.recorded) == ["2019-01-01", "2019-01-02", "2019-01-03", "2019-01-04"])
    #expect(
      history[1].changes == [
        FieldChange(field: .when, old: "2019", new: "2019-04"),
        FieldChange(field: .city, old: nil, new: "Haifa"),
      ])
    #expect(history[2].changes == [])
    #expect(history[2].event.removed == "2019-01-03")
    // a restored state can be left again
    let second = try store.restore(event.uid, revision: 2, by: "anna", recorded: "2019-01-05")
    #expect(second.city == "Haifa")
    #expect(second.when?.description == "2019-04")
  }

  @Test func theLastStateOnTheCalendarIsRestoredByDefault() throws {
    let store = try emptyCalendar()
    let event = try store.add(EventDraft(title: "Amber Road"), by: "anna", recorded: "2019-01-01")
    let error = #expect(throws: StoreError.self) {
      try store.restore(event.uid, by: "anna", recorded: "2019-01-02")
    }
    #expect(error?.description == "expected a revision from 1 to 1 of \(event.uid), found none")
    try store.remove(event.uid, by: "anna", recorded: "2019-01-02")
    #expect(
      try store.restore(event.uid, by: "anna", recorded: "2019-01-03").title == "Amber Road")
    let unknown = #expect(throws: StoreError.self) {
      try store.restore(event.uid, revision: 9, by: "anna", recorded: "2019-01-04")
    }
    #expect(
      unknown?.description == "expected a revision from 1 to 3 of \(event.uid), but found 9")
  }

  @Test func aMergedEventCanBePartedAgain() throws {
    let store = try emptyCalendar()
    let survivor = try store.add(
      EventDraft(title: "Amber Road", when: EDTF("2019")), by: "anna", recorded: "2019-01-01")
    let twin = try store.add(
      EventDraft(title: "The Amber Road", when: EDTF("2019-04"), city: "Haifa"), by: "boris",
      recorded: "2019-01-02")
    let item = try store.add(
      EventDraft(title: "Opening", partOf: twin.uid), by: "boris", recorded: "2019-01-02")
    let merged = try store.merge(
      twin.uid, into: survivor.uid, by: "anna", recorded: "2019-01-03")
    #expect(merged.title == "Amber Road")
    #expect(merged.when?.description == "2019")
    #expect(merged.city == "Haifa")
    #expect(try store.items(of: merged).map(\.uid) == [item.uid])
    #expect(try store.event(twin.uid).mergedInto == survivor.uid)
    #expect(try store.list().map(\.uid) == [merged.uid, item.uid])
    #expect(try store.history(of: merged).map(\.action) == [.added, .absorbed])
    #expect(try store.history(of: twin).map(\.action) == [.added, .merged])
    #expect(try store.search("haifa").map(\.uid) == [survivor.uid])

    let parted = try store.restore(twin.uid, by: "anna", recorded: "2019-01-04")
    #expect(parted.title == "The Amber Road")
    #expect(parted.city == "Haifa")
    #expect(parted.mergedInto == nil)
    let alone = try store.event(survivor.uid)
    #expect(alone.city == nil)
    #expect(try store.items(of: parted).map(\.uid) == [item.uid])
    #expect(try store.claims(of: alone).allSatisfy { $0.source == .person("anna") })
  }

  @Test func aChainOfMergesComesApartLinkByLink() throws {
    let store = try emptyCalendar()
    let names = ["A", "B", "C"]
    let events = try names.map {
      try store.add(EventDraft(title: $0, city: $0), by: "anna", recorded: "2019-01-01")
    }
    try store.merge(events[0].uid, into: events[1].uid, by: "anna", recorded: "2019-01-02")
    let last = try store.merge(
      events[1].uid, into: events[2].uid, by: "anna", recorded: "2019-01-03")
    #expect(try store.claims(of: last).count == 6)
    let middle = try store.restore(events[1].uid, by: "anna", recorded: "2019-01-04")
    #expect(try store.claims(of: middle).count { $0.recorded == "2019-01-01" } == 4)
    #expect(try store.claims(of: store.event(events[2].uid)).count == 2)
    let first = try store.restore(events[0].uid, by: "anna", recorded: "2019-01-05")
    #expect(first.title == "A")
    #expect(try store.list().map(\.title) == names)
  }

  @Test func anEventCannotBeMergedIntoItselfOrIntoNothing() throws {
    let store = try emptyCalendar()
    let event = try store.add(EventDraft(title: "A"), by: "anna", recorded: "2019-01-01")
    let error = #expect(throws: StoreError.self) {
      try store.merge(event.uid, into: event.uid, by: "anna", recorded: "2019-01-02")
    }
    #expect(error?.description == "expected two events to merge, but found \(event.uid) twice")
    let gone = try store.add(EventDraft(title: "B"), by: "anna", recorded: "2019-01-01")
    try store.remove(gone.uid, by: "anna", recorded: "2019-01-02")
    #expect(throws: StoreError.self) {
      try store.merge(event.uid, into: gone.uid, by: "anna", recorded: "2019-01-02")
    }
    #expect(try store.list().map(\.title) == ["A"])
  }
}
