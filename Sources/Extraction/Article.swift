public import Chronology

/// A news article as it was published.
public struct Article: Hashable, Sendable {
  /// The caller's name for it, unchanged.
  public var id: String?
  /// The page it comes from.
  public var url: String?
  /// Who published it, such as "Kazinform".
  public var publisher: String?
  /// The ISO 639-1 code of its language, such as "en".
  public var language: String?
  /// Its headline, which is not part of ``text``.
  public var title: String?
  /// The day of publication; without it, relative dates stay unresolved.
  public var published: CivilDate?
  /// What it says, to the letter; every offset of an ``Extraction`` counts its Unicode scalars.
  public var text: String

  /// Makes an article from its parts.
  public init(
    id: String? = nil, url: String? = nil, publisher: String? = nil, language: String? = nil,
    title: String? = nil, published: CivilDate? = nil, text: String
  ) {
    self.id = id
    self.url = url
    self.publisher = publisher
    self.language = language
    self.title = title
    self.published = published
    self.text = text
  }
}
