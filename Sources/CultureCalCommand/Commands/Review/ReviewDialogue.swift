import ArgumentParser
import CultureCal

/// Asks a person about each thing that waits for a decision.
///
/// Every decision is stored when it is made, so that quitting at any point loses nothing.
struct ReviewDialogue {
  private static let help = """
    a  accept it; a word that contradicts comes into force
    m  merge it into the event that it may be, or "m ID" into another
    e  mend and accept it: e --when 2018-05 --host Belarus
    r  reject it, perhaps with the reason: r a visit, no event
    s  skip it for now
    u  undo the last decision
    q  quit
    """

  private let store: EventStore
  private let author: String
  private let moment: Moment
  private let output = Output()
  private let terminal = Terminal.output
  /// The numbers that are still to be asked about, the next one first.
  private var waiting: [Int]
  private var decided = 0

  /// Asks until all is decided or skipped, or the person quits.
  static func run(calendar: CalendarOptions, author: String) throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    var dialogue = try ReviewDialogue(store: store, author: author, moment: moment)
    try dialogue.run()
  }

  private init(store: EventStore, author: String, moment: Moment) throws {
    self.store = store
    self.author = author
    self.moment = moment
    waiting = try store.pendingReviews().map(\.number)
  }

  private mutating func run() throws {
    if waiting.isEmpty { Messages.write("nothing to review\n") }
    while let number = waiting.first {
      let review = try store.review(number)
      // A decision on one may have settled another.
      guard review.state == .pending else {
        waiting.removeFirst()
        continue
      }
      try show(review)
      var isAsking = true
      while isAsking {
        guard let answer = try ask() else { return try end() }
        isAsking = try !act(on: review, answer)
      }
    }
    try end()
  }

  /// What was typed; nil to quit.
  private func ask() throws -> String? {
    try output.write("[a]ccept [m]erge [e]dit [r]eject [s]kip [u]ndo [q]uit? ")
    try output.flush()
    guard let line = readLine()?.trimmed, line != "q", line != "quit" else {
      try output.line()
      return nil
    }
    return line
  }

  /// Does what was typed; whether the next one is to be shown.
  private mutating func act(on review: Review, _ answer: String) throws -> Bool {
    let words = answer.split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? String(words[1]).trimmed : ""
    do {
      switch words.first?.lowercased() {
      case "a", "accept":
        try tell("accepted", try store.accept(review.number, by: author, recorded: recorded))
      case "m", "merge":
        try tell(
          "merged",
          try store.mergeReview(
            review.number, into: rest.isEmpty ? nil : rest, by: author, recorded: recorded))
      case "e", "edit":
        let change = try change(rest)
        try tell(
          "accepted",
          try store.accept(review.number, mending: change, by: author, recorded: recorded))
      case "r", "reject":
        try store.reject(
          review.number, by: author, reason: rest.isEmpty ? nil : rest, recorded: recorded)
        try output.line("rejected")
      case "s", "skip":
        waiting.removeFirst()
        return true
      case "u", "undo":
        return try undo()
      default:
        try output.line(Self.help)
        return false
      }
    } catch let error as StoreError {
      try output.line("\(error)")
      return false
    } catch let failure as Failure where failure.status == .usage {
      try output.line(failure.description)
      return false
    }
    waiting.removeFirst()
    decided += 1
    return true
  }

  private mutating func undo() throws -> Bool {
    guard let review = try store.undoDecision(by: author, recorded: recorded) else {
      try output.line("there is no decision to undo")
      return false
    }
    waiting.removeAll { $0 == review.number }
    waiting.insert(review.number, at: 0)
    decided = max(0, decided - 1)
    try output.line("undone")
    return true
  }

  private func change(_ options: String) throws -> EventChange {
    let words = try ShellWords.split(options)
    guard !words.isEmpty else {
      throw Failure.usage("expected what to mend, such as: e --when 2018-05 --host Belarus")
    }
    do {
      let mending = try Mending.parse(words)
      return try mending.details.change(title: mending.title, today: moment.day)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure.usage(Mending.message(for: error))
    }
  }

  private func show(_ review: Review) throws {
    let article = review.article
    try output.line()
    try output.line(
      Style.dim("\(review.number) · \(article.label)".onOneLine, isOn: terminal.isStyled))
    let columns = max(20, (terminal.columns ?? 80) - 2)
    for line in review.subjectInWords.wrapped(to: columns) {
      try output.line("  " + Style.bold(line, isOn: terminal.isStyled))
    }
    for line in "why: \(review.reason)".onOneLine.wrapped(to: columns) {
      try output.line("  " + line)
    }
    if case .candidate = review.subject, let event = review.event {
      for line in "may be: \(event.line)".wrapped(to: columns) { try output.line("  " + line) }
    }
    let passage = Passage(around: review.quoteRange, in: try store.text(of: article))
    for line in passage.lines(columns: columns, isStyled: terminal.isStyled) {
      try output.line("  " + line)
    }
  }

  private func tell(_ deed: String, _ event: Event) throws {
    try output.line("\(deed) \(event.line)")
  }

  private func end() throws {
    try output.flush()
    let left = try store.pendingReviews().count
    if decided > 0 || left > 0 { Messages.write("\(decided) decided, \(left) to review\n") }
  }

  private var recorded: String { moment.recorded }
}

/// What the answer "e" takes.
private struct Mending: ParsableArguments {
  @Option var title: String?
  @OptionGroup var details: DetailOptions
}
