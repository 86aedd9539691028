import Chronology
import CultureCal
import Extraction
import Gazetteer
import Testing

@Suite("Agreements")
struct AgreementTests {
  private static let relations = "Establishment of diplomatic relations"

  private func cite(
    _ store: EventStore, _ title: String, _ signed: String?, by publisher: String
  ) throws {
    try store.ingest(
      extraction(
        [], publisher: publisher,
        agreements: [
          AgreementCandidate(
            titled: title, signed: try signed.map { try EDTF($0) }, parties: countries("BY KZ"),
            quote: 0..<6, confidence: 0.9)
        ]), recorded: "2019-01-01")
  }

  private func lines(_ store: EventStore) throws -> [String] {
    try store.agreements().map {
      "\($0.signed.map { "\($0)" } ?? "-") \($0.title) \($0.parties.map(\.code))"
    }
  }

  private func outlook(_ store: EventStore, year: Int) throws -> [String] {
    var filter = EventFilter()
    filter.first = try day("\(year)-01-01")
    filter.last = try day("\(year)-12-31")
    return try store.outlook(filter, today: day("2017-01-10")).map {
      "\($0.when.map { "\($0)" } ?? "-") \($0.title) | \($0.basis ?? "")"
    }
  }

  @Test(
    "anniversaries of diplomatic relations come every fifth year, as precise as what is known",
    arguments: [
      (
        "1992-09-16", 2017,
        "2017-09-16 25 years of diplomatic relations between Belarus and Kazakhstan"
          + " | anniversary: taken up 16 September 1992"
      ),
      (
        "1992-09", 2022,
        "2022-09 30 years of diplomatic relations between Belarus and Kazakhstan"
          + " | anniversary: taken up September 1992"
      ),
      (
        "1992", 2027,
        "2027 35 years of diplomatic relations between Belarus and Kazakhstan"
          + " | anniversary: taken up 1992"
      ),
      (
        "1992~", 2017,
        "2017~ 25 years of diplomatic relations between Belarus and Kazakhstan"
          + " | anniversary: taken up about 1992"
      ),
      (
        "1992-02-29", 2017,
        "2017-02-28 25 years of diplomatic relations between Belarus and Kazakhstan"
          + " | anniversary: taken up 29 February 1992"
      ),
    ])
  func anniversaries(signed: String, year: Int, line: String) throws {
    let store = try emptyCalendar()
    try store.addAgreement(
      titled: Self.relations, signed: EDTF(signed), parties: countries("KZ BY"), by: "anna",
      recorded: "2017-01-10")
    #expect(try outlook(store, year: year) == [line])
    #expect(try outlook(store, year: year + 1).isEmpty)
  }

  @Test("a person's word on an agreement stands, and its history is kept")
  func byHand() throws {
    let store = try emptyCalendar()
    try cite(store, "cultural agreement", "1994", by: "Alfa")
    let agreement = try #require(try store.agreements().first)
    var change = AgreementChange()
    change.title = "Agreement on cultural cooperation"
    change.signed = .set(try EDTF("1995-03"))
    try store.editAgreement(
      agreement.uid, change, by: "anna", reason: "treaty series", recorded: "2019-01-02")
    try cite(store, "agreement on cultural cooperation", "1995-03-04", by: "Beta")
    #expect(try lines(store) == [#"1995-03 Agreement on cultural cooperation ["BY", "KZ"]"#])
    try store.removeAgreement(agreement.uid, by: "ben", recorded: "2019-01-03")
    try cite(store, "agreement on cultural cooperation", "1995-03-04", by: "Gamma")
    #expect(try store.agreements().isEmpty)
    #expect(try outlook(store, year: 2020).isEmpty)
    try store.restoreAgreement(agreement.uid, by: "ben", recorded: "2019-01-04")
    #expect(try lines(store) == [#"1995-03 Agreement on cultural cooperation ["BY", "KZ"]"#])
    let removed = try store.agreement(String(agreement.uid.prefix(6)))
    #expect(
      try store.history(of: removed).map {
        "\($0.number) \($0.action) by \($0.author) \($0.reason ?? "-") \($0.signed.map { "\($0)" } ?? "-")"
      } == [
        "1 edited by anna treaty series 1995-03", "2 removed by ben - 1995-03",
        "3 restored by ben - 1995-03",
      ])
    #expect(try store.sources(of: removed).map(\.article.publisher) == ["Alfa", "Beta", "Gamma"])
  }

  @Test(
    "two countries take up relations once, and a date that is told is better than a reckoned one")
  func once() throws {
    let store = try emptyCalendar()
    try cite(store, "establishment of diplomatic relations", "1993~", by: "Alfa")
    try cite(store, "establishment of diplomatic relations", "1992-09-16", by: "Beta")
    try cite(store, "establishment of diplomatic relations", "1992~", by: "Gamma")
    try cite(store, "agreement on culture", "1992-09-16", by: "Delta")
    #expect(
      try lines(store) == [
        #"1992-09-16 agreement on culture ["BY", "KZ"]"#,
        #"1992-09-16 establishment of diplomatic relations ["BY", "KZ"]"#,
      ])
  }

  @Test("entering what articles cite gives it the better date")
  func added() throws {
    let store = try emptyCalendar()
    try cite(store, "establishment of diplomatic relations", "1992~", by: "Alfa")
    let outcome = try store.addAgreement(
      titled: Self.relations, signed: EDTF("1992-09-16"), parties: countries("KZ BY"), by: "anna",
      recorded: "2019-01-02")
    #expect(try outcome == .known(#require(try store.agreements().first)))
    #expect(
      try lines(store) == [#"1992-09-16 Establishment of diplomatic relations ["BY", "KZ"]"#])
  }

  @Test(
    "what cannot be is refused with the reason",
    arguments: [
      ("  ", "BY KZ", "expected a title, but found none"),
      ("Treaty", "BY", "expected at least two parties, but found BY"),
      ("Treaty", "BY BY", "expected at least two parties, but found BY"),
      (
        "the establishment of Diplomatic Relations", "KZ BY",
        "expected a new agreement, but found it as UID: Establishment of diplomatic relations"
      ),
    ])
  func refused(title: String, parties: String, message: String) throws {
    let store = try emptyCalendar()
    let known = try store.addAgreement(
      titled: Self.relations, signed: EDTF("1992-09-16"), parties: countries("KZ BY"),
      by: "anna", recorded: "2017-01-10"
    ).agreement
    let error = #expect(throws: StoreError.self) {
      try store.addAgreement(
        titled: title, signed: nil, parties: countries(parties), by: "anna", recorded: "2017-01-10")
    }
    #expect(
      error?.description == message.split(separator: "UID").joined(separator: known.uid))
    #expect(throws: StoreError.self) {
      try store.restoreAgreement(known.uid, by: "anna", recorded: "2017-01-11")
    }
    #expect(try store.agreements() == [known])
  }
}
