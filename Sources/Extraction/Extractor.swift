import Chronology
import Gazetteer

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
    let language = Language(article)
    let marked = TextMarker(language: language, year: article.published?.year).mark(article.text)
    let text = marked.text
    let offsets = ScalarOffsets(text.document.bytes)
    var extraction = Extraction(
      article: article, language: language.rawValue, citedAgency: nil,
      datelineCity: marked.dateline.city, events: [], agreements: [])
    extraction.citedAgency = AgencyReader(text: text).cited(publisher: article.publisher)
    let roles = RoleReader(text: text).roles()
    let resolver = OccasionResolver(
      text: text, roles: roles, dateline: marked.dateline, published: article.published)
    let resolution = resolver.resolve()
    let writer = CandidateWriter(
      threshold: threshold,
      text: text, mentions: resolution.mentions, offsets: offsets, published: article.published)
    extraction.events = writer.candidates(resolution.occasions)
    extraction.agreements = AgreementReader(text: text, roles: roles, published: article.published)
      .agreements(resolution.mainCountries)
      .map { $0.candidate(offsets, text.document) }
    return extraction
  }
}
