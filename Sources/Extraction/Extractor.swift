/// Reads events and agreements out of articles.
///
/// A pure function: the same article gives the same result, on any machine and any day.
public struct Extractor: Sendable {
  /// Makes an extractor. The words of a language are laid out when it is first used.
  public init() {}

  /// The confidence from which a candidate is likelier an event than not.
  public static let threshold = 0.5

  /// The confidence below which a candidate is not worth a person's look: more than three of four are
  /// no events.
  public static let floor = 0.25

  /// What an article says with at least some confidence. Costs time linear in its text.
  public func extract(
    _ article: Article, from threshold: Double = Extractor.threshold
  ) -> Extraction {
    let analysis = Analysis(article)
    return Extraction(
      article: analysis.article, language: analysis.text.language.rawValue,
      citedAgency: analysis.citedAgency, datelineCity: analysis.dateline.city,
      events: analysis.events(from: threshold), agreements: analysis.agreements,
      relations: analysis.relations)
  }

  /// What each stage of the reading saw. Costs several times what ``extract(_:from:)`` does.
  public func explain(_ article: Article) -> Explanation {
    Explainer(analysis: Analysis(article, marksAll: true)).explanation()
  }
}
