import SQLite

/// What a report calls the publisher of an article.
enum SourceName {
  /// The columns that ``read(_:at:)`` reads, of the table `article` by the name of `a`.
  static let columns = """
    a.publisher, CASE WHEN a.publisher IS NULL THEN coalesce(a.url, '') END AS place
    """

  /// The publisher; without one, the site of the page; without either, "unnamed source".
  static func read(_ row: borrowing Row, at column: Int32) throws -> String {
    try row.optionalText(column) ?? name(ofPage: row.optionalText(column + 1) ?? "")
  }

  /// The name of an article's source.
  static func name(of article: ArticleRecord) -> String {
    article.publisher ?? name(ofPage: article.url ?? "")
  }

  private static func name(ofPage url: String) -> String {
    let rest = url.split(separator: "/", omittingEmptySubsequences: false)
    guard rest.count >= 3, rest[0].hasSuffix(":"), rest[1].isEmpty, !rest[2].isEmpty else {
      return "unnamed source"
    }
    let site = rest[2].lowercased()
    return site.hasPrefix("www.") ? String(site.dropFirst(4)) : site
  }
}
