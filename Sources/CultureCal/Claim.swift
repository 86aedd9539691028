/// One word on one field of one event: an article's or a person's.
public struct Claim: Hashable, Sendable {
  /// Whose word it is.
  public enum Source: Hashable, Sendable {
    /// An article's, with the words that it rests on as Unicode scalars of the article's text, and
    /// how sure the reading is, from 0 to 1.
    case article(ArticleRecord, quote: Range<Int>?, confidence: Double)
    /// A person's.
    case person(String)
  }

  /// Its number, given in the order of recording.
  public let id: Int
  /// What it is about.
  public let field: EventField
  /// The field's value as text: a code, an EDTF date, codes of countries separated by spaces, links a
  /// line each; nil if a person says that there is none.
  public let value: String?
  /// Whose word it is.
  public let source: Source
  /// The words that it rests on.
  public let quote: String?
  /// When it was recorded.
  public let recorded: String
  /// Whether it came with another event that was merged into this one.
  public let isMergedIn: Bool
  /// Whether a person has rejected or withdrawn it; it is kept and has no say.
  public let isRejected: Bool
  /// Whether the event shows this value because of it.
  public internal(set) var isInForce = false
  /// Whether it contradicts the value in force.
  public internal(set) var isDisputed = false

  /// Whether it is a person's word.
  var isPersonal: Bool {
    if case .person = source { true } else { false }
  }

  /// The article that it is from.
  var article: ArticleRecord? {
    if case .article(let article, _, _) = source { article } else { nil }
  }
}
