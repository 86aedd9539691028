/// What became of an article that was brought in.
public struct IngestReport: Hashable, Sendable {
  /// What became of one candidate.
  public enum Outcome: Hashable, Sendable {
    /// It is on the calendar as a new event.
    case new(Event)
    /// It is told of an event that was there: what that changed, and what it contradicts.
    case merged(Event, changes: [FieldChange], disputes: [Claim])
    /// It waits for a person's decision.
    case review(Review)
  }

  /// What became of one cited agreement.
  public enum AgreementOutcome: Hashable, Sendable {
    /// It is new to the calendar.
    case new(Agreement)
    /// It was there already; its date may have become more precise.
    case known(Agreement)

    /// The agreement as it is now.
    public var agreement: Agreement {
      switch self {
      case .new(let agreement), .known(let agreement): agreement
      }
    }
  }

  /// The article.
  public let article: ArticleRecord
  /// Whether its text was stored before; then nothing was done.
  public let isKnown: Bool
  /// What became of each candidate, in their order.
  public let outcomes: [Outcome]
  /// What became of each agreement, in their order.
  public let agreements: [AgreementOutcome]
}
