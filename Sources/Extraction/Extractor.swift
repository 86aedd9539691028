import Chronology
import Gazetteer

/// Reads events and agreements out of articles.
///
/// A pure function: the same article gives the same result, on any machine and any day.
public struct Extractor: Sendable {
  /// Makes an extractor. The words of a language are laid out when it is first used.
  public init() {}

  /// What an article says. Costs time linear in its text.
  public func extract(_ article: Article) -> Extraction {
    extract(article, above: Extractor.threshold)
  }

  /// What is less likely to be an event is left out.
  private static let threshold = 0.5

  /// What an article says with at least some confidence.
  func extract(_ article: Article, above threshold: Double) -> Extraction {
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
