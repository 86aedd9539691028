/// Something that waits for a person's decision, or got one.
public struct Review: Hashable, Sendable {
  /// What is doubtful.
  public enum Subject: Hashable, Sendable {
    /// Whether an article tells of an event, or which; with what it says of it.
    case candidate(Event)
    /// An article's word that contradicts the value in force.
    case claim(Claim)
  }

  /// How the decision went.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// There is none yet.
    case pending
    /// The candidate became an event; the claim came into force.
    case accepted
    /// The candidate was merged into an event.
    case merged
    /// The candidate is no event; the claim has no say.
    case rejected
    /// The contradiction went away without a decision.
    case settled
  }

  /// Its number.
  public let number: Int
  /// The article that it is about.
  public let article: ArticleRecord
  /// What is doubtful.
  public let subject: Subject
  /// The event that the candidate may be, or that the claim is about.
  public let event: Event?
  /// Why it is doubtful, in words.
  public let reason: String
  /// How sure the reading is, from 0 to 1.
  public let confidence: Double
  /// The words that it rests on, as Unicode scalars of the article's text.
  public let quoteRange: Range<Int>
  /// The words that it rests on.
  public let quote: String
  /// When it was set out.
  public let recorded: String
  /// How the decision went.
  public let state: State
}
