import Chronology
import Extraction
import SQLite

extension EventStore {
  /// Every article, the newest published first, then the last recorded.
  public func articles() throws -> [ArticleRecord] {
    try connection.all(
      "SELECT \(ArticleRecord.columns) FROM article a ORDER BY a.published DESC, a.id DESC"
    ) { try ArticleRecord(row: $0) }
  }

  /// The text of an article, as it was published.
  public func text(of article: ArticleRecord) throws -> String {
    try connection.first("SELECT text FROM article WHERE id = ?1", Value(article.id)) {
      try $0.text(0)
    } ?? ""
  }

  /// The articles that an event's claims come from, the oldest published first, each with the words
  /// that its title rests on.
  public func sources(of event: Event) throws -> [Source] {
    try connection.all(
      """
      SELECT \(ArticleRecord.columns), c.quote_start, c.quote_end,
        substr(a.text, c.quote_start + 1, c.quote_end - c.quote_start)
      FROM claim c JOIN article a ON a.id = c.article_id
      WHERE c.event_id = ?1 AND c.field = 'title' AND c.state = 'standing'
      ORDER BY a.published, a.id
      """, Value(event.id)
    ) { row in
      let start = try row.optionalInteger(11) ?? 0
      return Source(
        article: try ArticleRecord(row: row), quote: try row.optionalText(13) ?? "",
        range: start..<(try row.optionalInteger(12) ?? start))
    }
  }

  /// The article that has this text, if it is stored.
  public func article(text: String) throws -> ArticleRecord? {
    try connection.first(
      "SELECT \(ArticleRecord.columns) FROM article a WHERE a.sha256 = ?1", .text(sha256(text))
    ) { try ArticleRecord(row: $0) }
  }

  func article(id: Int) throws -> ArticleRecord {
    let article = try connection.first(
      "SELECT \(ArticleRecord.columns) FROM article a WHERE a.id = ?1", Value(id)
    ) { try ArticleRecord(row: $0) }
    guard let article else {
      throw StoreError(.damaged, "expected an article with the row id \(id), found none")
    }
    return article
  }

  /// Some Unicode scalars of an article's text.
  func text(ofArticle id: Int, _ range: Range<Int>) throws -> String {
    try connection.first(
      "SELECT substr(text, ?2, ?3) FROM article WHERE id = ?1", Value(id),
      Value(range.lowerBound + 1), Value(range.count)
    ) { try $0.text(0) } ?? ""
  }

  /// Stores an article that is not stored yet.
  func store(_ extraction: Extraction, recorded: String) throws -> ArticleRecord {
    let article = extraction.article
    try connection.run(
      """
      INSERT INTO article (
        sha256, name, url, publisher, cited_agency, language, title, dateline_city, published, text,
        recorded)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """, .text(sha256(article.text)), Value(article.id), Value(article.url),
      Value(article.publisher), Value(extraction.citedAgency), .text(extraction.language),
      Value(article.title), Value(extraction.datelineCity),
      Value(article.published?.description), .text(article.text), .text(recorded))
    return try self.article(id: connection.lastInsertedID)
  }
}
