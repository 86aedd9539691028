import Chronology
import CultureCal
import Extraction
import Testing

@Suite struct ReviewTests {
  /// A calendar with an event and a candidate that is one of it, but not surely.
  private func calendar() throws -> (EventStore, Review) {
    let store = try emptyCalendar()
    try store.take(
      Account("Amber Road", .exhibition, "2019-04", guests: "LT", hosts: "IL", city: "Haifa"),
      publisher: "Alfa", published: "2019-01-01")
    try store.take(
      Account(
        "Amber Road", .exhibition, "2019-04-05", guests: "LT", hosts: "IL", city: "Haifa",
        confidence: 0.4), publisher: "Beta", published: "2019-01-02")
    return (store, try #require(try store.pendingReviews().first))
  }

  @Test func aCandidateShowsWhatItSaysAndWhatItMayBe() throws {
    let (store, review) = try calendar()
    guard case .candidate(let event) = review.subject else {
      Issue.record("\(review.subject)")
      return
    }
    #expect(event.title == "Amber Road")
    #expect(event.when?.description == "2019-04-05")
    #expect(event.guests == countries("LT"))
    #expect(review.event?.uid == (try store.list()[0].uid))
    #expect(review.event?.needsReview == true)
    #expect(review.article.label == "Beta, 2019-01-02")
    #expect(review.quote == "Amber Road")
    #expect(review.state == .pending)
    #expect(try store.review(review.number) == review)
  }

  @Test func mergingAddsItsClaims() throws {
    let (store, review) = try calendar()
    let event = try store.mergeReview(review.number, by: "anna", recorded: "2019-01-03")
    #expect(event.when?.description == "2019-04-05")
    #expect(!event.needsReview)
    #expect(try store.list() == [event])
    #expect(try store.sources(of: event).count == 2)
    #expect(try store.pendingReviews().isEmpty)
    #expect(try store.review(review.number).state == .merged)
    #expect(try store.history(of: event).map(\.action) == [.reported, .reviewed])
  }

  @Test func acceptingMakesAnEventWithWhatIsMended() throws {
    let (store, review) = try calendar()
    var change = EventChange()
    change.title = "Amber Road II"
    change.kind = .fair
    let event = try store.accept(review.number, mending: change, by: "anna", recorded: "2019-01-03")
    #expect(event.title == "Amber Road II")
    #expect(event.kind == .fair)
    #expect(event.when?.description == "2019-04-05")
    #expect(try store.count() == 2)
    #expect(try store.search("amber ii").map(\.uid) == [event.uid])
    #expect(
      try store.claims(of: event).filter { $0.field == .title }.map(\.value) == [
        "Amber Road II", "Amber Road",
      ])
  }

  @Test func rejectingLeavesTheCalendarAsItWas() throws {
    let (store, review) = try calendar()
    try store.reject(review.number, by: "anna", recorded: "2019-01-03")
    #expect(try store.count() == 1)
    #expect(try store.pendingReviews().isEmpty)
    #expect(try store.list()[0].needsReview == false)
    let error = #expect(throws: StoreError.self) {
      try store.accept(review.number, by: "anna", recorded: "2019-01-03")
    }
    #expect(
      error?.description == "expected a pending review, but \(review.number) was rejected")
    let unknown = #expect(throws: StoreError.self) { try store.review(99) }
    #expect(unknown?.description == "expected a review's number, but found 99")
  }

  @Test("a decision can be undone, and made again", arguments: ["accept", "merge", "reject"])
  func undo(_ decision: String) throws {
    let (store, review) = try calendar()
    let before = try store.list()
    func decide() throws {
      switch decision {
      case "accept":
        var change = EventChange()
        change.city = .set("Jaffa")
        try store.accept(review.number, mending: change, by: "anna", recorded: "2019-01-03")
      case "merge": try store.mergeReview(review.number, by: "anna", recorded: "2019-01-03")
      default: try store.reject(review.number, by: "anna", recorded: "2019-01-03")
      }
    }
    try decide()
    let after = try store.list()
    #expect(try store.undoDecision(by: "anna", recorded: "2019-01-04")?.number == review.number)
    #expect(try store.list().map(\.fieldsOnly) == before.map(\.fieldsOnly))
    #expect(try store.pendingReviews().map(\.number) == [review.number])
    #expect(try store.undoDecision(by: "anna", recorded: "2019-01-05") == nil)
    try decide()
    #expect(try store.list().map(\.fieldsOnly) == after.map(\.fieldsOnly))
  }

  @Test func undoingSparesWhatWasMergedIntoAnAcceptedEvent() throws {
    let (store, review) = try calendar()
    let accepted = try store.accept(review.number, by: "anna", recorded: "2019-01-03")
    let other = try store.add(
      EventDraft(title: "Amber Trail", venue: "Dock"), by: "boris", recorded: "2019-01-04")
    try store.merge(other.uid, into: accepted.uid, by: "boris", recorded: "2019-01-05")
    try store.undoDecision(by: "anna", recorded: "2019-01-06")
    let left = try store.event(accepted.uid)
    #expect(left.removed == nil)
    #expect(left.title == "Amber Trail")
    #expect(left.venue == "Dock")
    #expect(left.when == nil)
  }

  @Test func aDisputedClaimCanComeIntoForceOrLoseItsSay() throws {
    func calendar() throws -> (EventStore, Review) {
      let store = try emptyCalendar()
      for (publisher, date) in [("Alfa", "2019-04-05"), ("Beta", "2019-04-06")] {
        try store.take(
          Account("Amber Road", .exhibition, date, guests: "LT", hosts: "IL", city: "Haifa"),
          publisher: publisher, published: publisher == "Alfa" ? "2019-01-01" : "2019-01-02")
      }
      return (store, try #require(try store.pendingReviews().first))
    }
    let (store, review) = try calendar()
    guard case .claim(let claim) = review.subject else {
      Issue.record("\(review.subject)")
      return
    }
    #expect(claim.value == "2019-04-05")
    #expect(claim.isDisputed)
    let accepted = try store.accept(review.number, by: "anna", recorded: "2019-01-03")
    #expect(accepted.when?.description == "2019-04-05")
    // she knew what the other article says
    #expect(try store.pendingReviews().isEmpty)
    try store.undoDecision(by: "anna", recorded: "2019-01-04")
    #expect(try store.list()[0].when?.description == "2019-04-06")
    #expect(try store.pendingReviews().map(\.number) == [review.number])

    try store.reject(review.number, by: "anna", recorded: "2019-01-05")
    let event = try store.list()[0]
    #expect(event.when?.description == "2019-04-06")
    #expect(!event.needsReview)
    #expect(
      try store.claims(of: event).filter { $0.field == .when }.map(\.isRejected)
        == [false, true, true])
    try store.undoDecision(by: "anna", recorded: "2019-01-06")
    #expect(try store.list()[0].needsReview)
  }

  @Test func aContradictionThatGoesAwayIsSettled() throws {
    let store = try emptyCalendar()
    for (publisher, date) in [("Alfa", "2019-04-05"), ("Beta", "2019-04-06")] {
      try store.take(
        Account("Amber Road", .exhibition, date, guests: "LT", hosts: "IL", city: "Haifa"),
        publisher: publisher, published: publisher == "Alfa" ? "2019-01-01" : "2019-01-02")
    }
    let event = try store.list()[0]
    let review = try #require(try store.pendingReviews().first)
    var change = EventChange()
    change.when = .set(try EDTF("2019-04"))
    try store.edit(event.uid, change, by: "anna", recorded: "2019-01-03")
    #expect(try store.pendingReviews().isEmpty)
    #expect(try store.review(review.number).state == .settled)
    #expect(try store.list()[0].needsReview == false)
  }
}

extension Event {
  /// It without its UID and times of change.
  var fieldsOnly: [String] {
    [
      title, kind.rawValue, status.rawValue, when?.description ?? "", city ?? "", venue ?? "",
      "\(guests)", "\(hosts)",
    ]
  }
}
