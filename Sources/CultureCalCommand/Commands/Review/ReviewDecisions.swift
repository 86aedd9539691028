import ArgumentParser
import CultureCal
import SQLite

/// Doubtful events that are events.
struct ReviewAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Put doubtful events on the calendar, or words into force.",
    discussion: """
      With one number, the options of "culturecal edit" mend the event at once.

      culturecal review accept 3 4 5
      culturecal review accept 6 --when 2018-05 --host Belarus
      """)

  @Argument(help: ArgumentHelp("The numbers that review lists.", valueName: "number"))
  var numbers: [Int]

  @Option(help: ArgumentHelp("What it is called.", valueName: "text"))
  var title: String?

  @OptionGroup(title: "The event") var details: DetailOptions
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let change = try details.change(title: title, today: moment.day)
    if numbers.count > 1, change != EventChange() {
      throw Failure.usage("expected one number with what to mend, but found \(numbers.count)")
    }
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let events = try store.together {
      try numbers.map { number in
        try store.accept(number, mending: change, by: author.author, recorded: moment.recorded)
      }
    }
    for event in events { try Output.print("accepted   \(event.line)") }
  }
}

/// A doubtful event that is on the calendar.
struct ReviewMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Add a doubtful event to one that is on the calendar.")

  @Argument(help: ArgumentHelp("The number that review lists.", valueName: "number"))
  var number: Int

  @Argument(
    help: ArgumentHelp(
      "The event's id, or its beginning (default: the one that review names).", valueName: "id"))
  var id: String?

  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let event = try store.mergeReview(
      number, into: id, by: author.author, recorded: moment.recorded)
    try Output.print("merged     \(event.line)")
  }
}

/// Doubtful events that are none.
struct ReviewReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Drop doubtful events or words; they are kept, without a say.")

  @Argument(help: ArgumentHelp("The numbers that review lists.", valueName: "number"))
  var numbers: [Int]

  @OptionGroup var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let reviews = try store.together {
      try numbers.map { number in
        let review = try store.review(number)
        try store.reject(
          number, by: author.author, reason: reason.reason, recorded: moment.recorded)
        return review
      }
    }
    for review in reviews {
      try Output.print("rejected   \(review.number)  \(review.subjectInWords)")
    }
  }
}

/// A decision that was none.
struct ReviewUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last decision; what it was about waits again.")

  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    guard let review = try store.undoDecision(by: author.author, recorded: moment.recorded) else {
      throw Failure("expected a decision to undo, but found none", .failed)
    }
    try Output.print("waits      \(review.line)")
  }
}

extension EventStore {
  /// Does all that `body` does, or nothing.
  fileprivate func together<Result>(_ body: () throws -> Result) throws -> Result {
    try connection.transaction(body)
  }
}
