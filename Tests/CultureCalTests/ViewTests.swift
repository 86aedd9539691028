import Chronology
import CultureCal
import Extraction
import SQLite
import Testing

@Suite struct ViewTests {
  private func calendar() throws -> EventStore {
    let store = try emptyCalendar()
    try store.take(
      Account(
        "Amber Road", .exhibition, "2999-04-05", guests: "LT LV", hosts: "IL", city: "Haifa"),
      Account("Old Road", .exhibition, "1999", guests: "LT", hosts: "IL", status: .held),
      publisher: "Alfa", published: "2019-01-01")
    try store.take(
      Account("Amber Road", .exhibition, "2999-04-06", guests: "LT", hosts: "IL", city: "Haifa"),
      publisher: "Beta", published: "2019-01-02")
    try store.add(
      EventDraft(title: "Some Day", when: nil), by: "anna", recorded: "2019-01-03")
    let gone = try store.add(
      EventDraft(title: "Gone", when: EDTF("2999")), by: "anna", recorded: "2019-01-03")
    try store.remove(gone.uid, by: "anna", recorded: "2019-01-04")
    for (title, day) in [("Treaty", "1994-02-03"), ("Gone Treaty", "1994-02-04")] {
      let agreement = try store.addAgreement(
        titled: title, signed: EDTF(day), parties: countries("PE PT"), by: "anna",
        recorded: "2019-01-03"
      ).agreement
      if title != "Treaty" {
        try store.removeAgreement(agreement.uid, by: "anna", recorded: "2019-01-04")
      }
    }
    return store
  }

  @Test(
    "each documented view",
    arguments: [
      (
        "SELECT title || ' ' || coalesce(first_date || ' ' || last_date, '-') || ' ' || needs_review FROM events ORDER BY title",
        ["Amber Road 2999-04-06 2999-04-06 1", "Old Road 1999-01-01 1999-12-31 0", "Some Day - 0"]
      ),
      ("SELECT title FROM upcoming_events", ["Amber Road", "Some Day"]),
      (
        "SELECT role || ' ' || country FROM event_countries JOIN events USING (uid) WHERE title = 'Amber Road'",
        ["guest LT", "guest LV", "host IL"]
      ),
      (
        "SELECT publisher || ': ' || value || ' «' || quote || '»' FROM event_sources WHERE field = 'when' AND author IS NULL ORDER BY published, value",
        ["Alfa: 1999 «Old Road»", "Alfa: 2999-04-05 «Amber Road»", "Beta: 2999-04-06 «Amber Road»"]
      ),
      (
        "SELECT number || ' ' || action || ' ' || (snapshot ->> '$.title') FROM event_history WHERE author = 'anna'",
        ["1 added Some Day", "1 added Gone", "2 removed Gone"]
      ),
      (
        "SELECT reason FROM pending_reviews",
        ["Alfa, 2019-01-01 gives when 2999-04-05, but 2999-04-06 is in force"]
      ),
      (
        "SELECT title || ' ' || first_date || ' ' || parties FROM agreements",
        ["Treaty 1994-02-03 PE PT"]
      ),
      ("SELECT title FROM agreement_sources", []),
    ])
  func view(_ sql: String, expected: [String]) throws {
    #expect(try calendar().texts(sql) == expected)
  }
}
