import Chronology
import CultureCal
import Extraction
import SQLite
import TestSupport
import Testing

/// Whatever is done in whatever order, the tables agree with each other and nothing is lost.
@Suite struct InvariantTests {
  private static let words = [
    "amber", "bridge", "cedar", "dune", "ember", "fjord", "golden", "harp",
  ]
  private static let dates = [
    "2018", "2018-05", "2018-05-14", "2018-05-14/2018-05-20", "201X", "2019-22", "../2018-03-01",
    "2018-11-02/..", "2020~",
  ]
  private static let codes = ["LT", "LV", "IL", "PE", "PT", ""]

  @Test("after every step", arguments: 1...6)
  func steps(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let store = try emptyCalendar()
    for step in 0..<120 {
      do {
        try Self.step(step, store, &random)
      } catch let error as StoreError {
        // A change that makes no sense is refused; it must have left nothing behind.
        try #require(
          [.badValue, .unknownName].contains(error.kind), "seed \(seed), step \(step): \(error)")
      }
      try Self.check(store, "seed \(seed), step \(step)")
    }
    try Self.checkHistories(store, "seed \(seed)")
  }

  private static func step(
    _ step: Int, _ store: EventStore, _ random: inout SeededGenerator
  ) throws {
    func any<Element>(_ elements: [Element]) throws -> Element {
      guard let element = elements.randomElement(using: &random) else {
        throw StoreErrorProbe.nothing
      }
      return element
    }
    let recorded = "2019-01-01T00:\(step / 60 + 10):\(step % 60 + 10)Z"
    func uid() throws -> String { try any(store.texts("SELECT uid FROM event ORDER BY id")) }
    func title() throws -> String { "\(try any(words)) \(try any(words))" }
    func date() throws -> EDTF? { Bool.random(using: &random) ? try EDTF(any(dates)) : nil }
    do {
      switch Int.random(in: 0..<12, using: &random) {
      case 0, 1:
        try store.add(
          EventDraft(
            title: title(), when: date(), guests: countries(any(codes)),
            hosts: countries(any(codes)), partOf: step % 3 == 0 ? uid() : nil), by: "anna",
          recorded: recorded)
      case 2, 3, 4:
        var accounts: [Account] = []
        for _ in 0..<2 {
          accounts.append(
            Account(
              try title(), try any(EventKind.allCases), try date()?.description,
              guests: try any(codes), hosts: try any(codes),
              status: try any(EventStatus.allCases), confidence: try any([0.2, 0.9])))
        }
        try store.ingest(
          extraction(accounts, publisher: "Paper \(step)", published: "2018-0\(step % 9 + 1)-01"),
          recorded: recorded)
      case 5:
        var change = EventChange()
        change.title = Bool.random(using: &random) ? try title() : nil
        change.when = try date().map { .set($0) } ?? .clear
        change.city = try any([.keep, .clear, .set("Haifa")])
        try store.edit(uid(), change, by: "boris", recorded: recorded)
      case 6: try store.remove(uid(), by: "boris", recorded: recorded)
      case 7: try store.merge(uid(), into: uid(), by: "boris", recorded: recorded)
      case 8:
        let event = try store.event(uid())
        try store.restore(
          event.uid, revision: try any(store.history(of: event)).number, by: "anna",
          recorded: recorded)
      case 9:
        try store.postpone(uid(), to: date(), by: "anna", recorded: recorded)
      case 10:
        let number = try any(store.pendingReviews()).number
        switch Int.random(in: 0..<3, using: &random) {
        case 0: try store.accept(number, by: "anna", recorded: recorded)
        case 1: try store.mergeReview(number, into: uid(), by: "anna", recorded: recorded)
        default: try store.reject(number, by: "anna", recorded: recorded)
        }
      default: try store.undoDecision(by: "anna", recorded: recorded)
      }
    } catch StoreErrorProbe.nothing {
      return
    }
  }

  private enum StoreErrorProbe: Error { case nothing }

  private static func check(_ store: EventStore, _ place: String) throws {
    let broken = try store.texts(
      """
      SELECT 'no revision: ' || uid FROM event WHERE id NOT IN (SELECT event_id FROM revision)
      UNION ALL SELECT 'gap in revisions: ' || event_id FROM revision
        GROUP BY event_id HAVING max(number) <> count(*)
      UNION ALL SELECT 'last revision: ' || e.uid FROM event e JOIN revision r ON r.event_id = e.id
        WHERE r.number = (SELECT max(number) FROM revision WHERE event_id = e.id)
          AND (r.snapshot ->> '$.title' IS NOT e.title OR r.snapshot ->> '$.when' IS NOT e.date
            OR r.snapshot ->> '$.removed' IS NOT e.removed OR r.snapshot ->> '$.city' IS NOT e.city
            OR coalesce(r.snapshot ->> '$.guests', '') IS NOT e.guests)
      UNION ALL SELECT 'text of what is gone: ' || rowid FROM event_text
        WHERE rowid NOT IN (SELECT id FROM event WHERE removed IS NULL)
      UNION ALL SELECT 'no text: ' || uid FROM event
        WHERE removed IS NULL AND id NOT IN (SELECT rowid FROM event_text)
      UNION ALL SELECT 'countries: ' || uid FROM event e WHERE trim(e.guests || ' ' || e.hosts) IS NOT
        CASE WHEN removed IS NULL THEN (SELECT coalesce(group_concat(country, ' '), '') FROM (
          SELECT country FROM event_country c WHERE c.event_id = e.id ORDER BY role, country))
        ELSE trim(e.guests || ' ' || e.hosts) END
      UNION ALL SELECT 'country of what is gone: ' || event_id FROM event_country
        WHERE event_id NOT IN (SELECT id FROM event WHERE removed IS NULL)
      UNION ALL SELECT 'claims of what is merged: ' || uid FROM event
        WHERE merged_into IS NOT NULL AND id IN (SELECT event_id FROM claim)
      UNION ALL SELECT 'merged but there: ' || uid FROM event
        WHERE merged_into IS NOT NULL AND removed IS NULL
      UNION ALL SELECT 'nothing said: ' || uid FROM event
        WHERE id NOT IN (SELECT origin_id FROM claim WHERE field = 'title')
      UNION ALL SELECT 'part of itself: ' || uid FROM event WHERE part_of = id
      """)
    try #require(broken.isEmpty, "\(place): \(broken)")
    try store.connection.execute(
      "INSERT INTO event_text (event_text, rank) VALUES ('integrity-check', 1)")
    let events = try store.list()
    let dated = events.filter { $0.when != nil }
    var everything = EventFilter()
    everything.first = try day("0001-01-01")
    everything.last = try day("9999-01-01")
    try #require(try store.list(everything) == dated, "\(place)")
    for event in events {
      let word = event.title.split(separator: " ").first.map(String.init) ?? ""
      try #require(try store.search(word).contains(event), "\(place): \(event.title)")
    }
  }

  private static func checkHistories(_ store: EventStore, _ place: String) throws {
    for uid in try store.texts("SELECT uid FROM event") {
      let event = try store.event(uid)
      for revision in try store.history(of: event) where revision.event.removed == nil {
        let restored = try store.restore(
          uid, revision: revision.number, by: "anna", recorded: "2020-01-01")
        let (past, present) = (revision.event, restored)
        try #require(
          past.title == present.title && past.when == present.when && past.city == present.city
            && past.guests == present.guests && past.hosts == present.hosts
            && past.status == present.status && past.kind == present.kind,
          "\(place): revision \(revision.number) of \(uid)")
      }
    }
    #expect(try store.connection.problems() == [])
  }
}
