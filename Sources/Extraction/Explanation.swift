/// What each stage of the reading saw in an article, so that a wrong reading can be understood.
///
/// Every range counts Unicode scalars of the article's text. What a mark or a reason is called is for
/// people to read, and changes with the grammar.
public struct Explanation: Hashable, Sendable {
  /// A stage of the reading, in the order in which they run.
  public enum Stage: String, CaseIterable, Hashable, Sendable {
    /// Text between quotation marks: a name, or speech.
    case quotation
    /// A place, and what it has to do with the occasions of its clause.
    case place
    /// A time, and what it can mean.
    case time
    /// A phrase that names or describes an occasion, and what its clause says of it.
    case mention
  }

  /// What a stage saw in some words.
  public struct Mark: Hashable, Sendable {
    /// The stage that saw it.
    public let stage: Stage
    /// The words.
    public let words: Range<Int>
    /// What they were taken for.
    public let meaning: String
  }

  /// A sentence with what was seen in it.
  public struct Sentence: Hashable, Sendable {
    /// Its words.
    public let words: Range<Int>
    /// By stage, then in the order of the text.
    public let marks: [Mark]
  }

  /// What speaks for an occasion or against it.
  public struct Reason: Hashable, Sendable {
    /// What it is.
    public let name: String
    /// How far it moves the log-odds of the confidence.
    public let weight: Double
  }

  /// An occasion with the reasons for its confidence.
  public struct Verdict: Hashable, Sendable {
    /// The occasion as it would be extracted, however doubtful it is.
    public let candidate: EventCandidate
    /// The sentences that tell of it, by their places in ``Explanation/sentences``.
    public let sentences: [Int]
    /// The heaviest first; none where a rule left the occasion out.
    public let reasons: [Reason]
  }

  /// The article that was read.
  public let article: Article
  /// The language it was read in.
  public let language: String
  /// The words of the dateline, which tell of no event; nil if there is none.
  public let dateline: Range<Int>?
  /// The agency that it cites.
  public let citedAgency: String?
  /// Every sentence, in order.
  public let sentences: [Sentence]
  /// Whether no word of the article may tell of culture or of diplomatic relations: then nothing is looked for in it.
  public let isOffTopic: Bool
  /// Every occasion that was found, in the order in which the text brings them up.
  public let verdicts: [Verdict]
  /// The agreements that it cites by name.
  public let agreements: [AgreementCandidate]
}
