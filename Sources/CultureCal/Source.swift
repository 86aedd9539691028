/// An article that tells of an event.
public struct Source: Hashable, Sendable {
  /// The article.
  public let article: ArticleRecord
  /// The words that tell of the event.
  public let quote: String
  /// The words as Unicode scalars of the article's text.
  public let range: Range<Int>

  /// An article with the words of it that tell of an event.
  public init(article: ArticleRecord, quote: String, range: Range<Int>) {
    self.article = article
    self.quote = quote
    self.range = range
  }
}
