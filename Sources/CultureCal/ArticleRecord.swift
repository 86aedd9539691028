public import Chronology
import SQLite

/// An article as the calendar keeps it, but for its text.
public struct ArticleRecord: Hashable, Sendable {
  /// Its number.
  public let id: Int
  /// The SHA-256 of its text's UTF-8 bytes in lower-case hexadecimal; no other article has it.
  public let sha256: String
  /// What its reader called it, such as a file's name.
  public let name: String?
  /// The page it comes from.
  public let url: String?
  /// Who published it.
  public let publisher: String?
  /// The agency that it cites.
  public let citedAgency: String?
  /// The ISO 639-1 code of its language.
  public let language: String?
  /// Its headline.
  public let title: String?
  /// The English name of the city in its dateline.
  public let datelineCity: String?
  /// The day of publication.
  public let published: CivilDate?
  /// When it was recorded.
  public let recorded: String

  /// The columns that ``init(row:from:)`` reads, in its order, of the table by the name of `a`.
  static let columns = """
    a.id, a.sha256, a.name, a.url, a.publisher, a.cited_agency, a.language, a.title,
    a.dateline_city, a.published, a.recorded
    """

  /// Reads the article of a row that has ``columns`` from a column on.
  init(row: borrowing Row, from column: Int32 = 0) throws {
    id = try row.integer(column)
    sha256 = try row.text(column + 1)
    name = try row.optionalText(column + 2)
    url = try row.optionalText(column + 3)
    publisher = try row.optionalText(column + 4)
    citedAgency = try row.optionalText(column + 5)
    language = try row.optionalText(column + 6)
    title = try row.optionalText(column + 7)
    datelineCity = try row.optionalText(column + 8)
    published = try row.optionalText(column + 9).map { text in
      do { return try CivilDate(text) } catch {
        throw StoreError(.damaged, "\(error), in '\(text)'")
      }
    }
    recorded = try row.text(column + 10)
  }

  /// Who says it, and when: "Kazinform, 2017-09-15".
  public var label: String {
    let name = publisher ?? url ?? name ?? "article \(sha256.prefix(8))"
    return published.map { "\(name), \($0)" } ?? name
  }
}
