import CultureCal
import Reports

/// What came of many articles together.
struct IngestTally {
  private var articles = 0
  private var known = 0
  private var events = 0
  private var additions = 0
  private var reviews = 0
  private var failures = 0
  /// How the command ends: as the first failure wants.
  private(set) var status = ExitStatus.done

  /// Counts an article.
  mutating func add(_ report: IngestReport) {
    articles += 1
    known += report.isKnown ? 1 : 0
    for outcome in report.outcomes {
      switch outcome {
      case .new: events += 1
      case .merged: additions += 1
      case .review: reviews += 1
      }
    }
  }

  /// Tells of an article that could not be read, and counts it.
  mutating func tell(_ failure: Failure) {
    failures += 1
    if status == .done { status = failure.status }
    Messages.tell(failure.description)
  }

  /// Tells the sums if there was more than one article.
  func summarise() {
    guard articles + failures > 1 else { return }
    let parts = [
      counted(articles - known, "article") + " read",
      known > 0 ? "\(English.number(known)) known before" : nil,
      failures > 0 ? "\(English.number(failures)) not readable" : nil,
      counted(events, "new event"),
      additions > 0 ? counted(additions, "addition") + " to events" : nil,
      reviews > 0 ? "\(English.number(reviews)) to review" : nil,
    ]
    Messages.write(parts.compactMap(\.self).joined(separator: ", ") + "\n")
  }
}
