import Chronology
import Extraction
import Gazetteer
import SQLite

extension EventStore {
  /// Every agreement, the earliest signed first, those without a date last.
  public func agreements() throws -> [Agreement] {
    try connection.all(
      """
      SELECT \(Agreement.columns) FROM agreement
      ORDER BY signed IS NULL, first_day, last_day, title, uid
      """, as: Agreement.init(row:))
  }

  /// The articles that cite an agreement, the oldest published first.
  public func sources(of agreement: Agreement) throws -> [Source] {
    try connection.all(
      """
      SELECT \(ArticleRecord.columns), c.quote_start, c.quote_end,
        substr(a.text, c.quote_start + 1, c.quote_end - c.quote_start)
      FROM agreement_citation c JOIN article a ON a.id = c.article_id
      WHERE c.agreement_id = ?1 ORDER BY a.published, a.id
      """, Value(agreement.id)
    ) { row in
      Source(
        article: try ArticleRecord(row: row), quote: try row.text(13),
        range: try row.integer(11)..<row.integer(12))
    }
  }

  /// Stores that an article cites an agreement.
  ///
  /// It is one that is known if the same parties signed it on compatible dates, or it has the same name.
  /// Its date becomes the more precise of compatible ones.
  func ingest(
    _ candidate: AgreementCandidate, of article: ArticleRecord, recorded: String
  ) throws -> IngestReport.AgreementOutcome {
    let parties = candidate.parties.text ?? ""
    let known = try connection.all(
      "SELECT \(Agreement.columns) FROM agreement WHERE parties = ?1 ORDER BY id", .text(parties),
      as: Agreement.init(row:)
    ).first { $0.isSame(as: candidate) }
    let id = try known?.id ?? insert(candidate, recorded: recorded)
    try connection.run(
      """
      INSERT OR IGNORE INTO agreement_citation (
        agreement_id, article_id, title, signed, quote_start, quote_end, confidence)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, Value(id), Value(article.id), .text(candidate.title),
      Value(candidate.signed?.description), Value(candidate.quote.lowerBound),
      Value(candidate.quote.upperBound), .real(candidate.confidence))
    if let known, let signed = candidate.signed,
      known.signed.map({ signed.isMorePrecise(than: $0) }) ?? true
    {
      try date(id, signed)
    }
    let agreement = try agreement(id: id)
    return known == nil ? .new(agreement) : .known(agreement)
  }

  private func insert(_ candidate: AgreementCandidate, recorded: String) throws -> Int {
    let parties = candidate.parties.text ?? ""
    var attempt = 0
    var uid = ""
    repeat {
      uid = UID.make(
        ["agreement", candidate.title, parties, candidate.signed?.description ?? ""],
        attempt: attempt)
      attempt += 1
    } while try connection.first(
      "SELECT 1 FROM agreement WHERE uid = ?1", .text(uid), as: { _ in 1 })
      != nil
    try connection.run(
      "INSERT INTO agreement (uid, title, parties, recorded) VALUES (?1, ?2, ?3, ?4)", .text(uid),
      .text(candidate.title), .text(parties), .text(recorded))
    let id = connection.lastInsertedID
    if let signed = candidate.signed { try date(id, signed) }
    return id
  }

  private func date(_ id: Int, _ signed: EDTF) throws {
    let days = PossibleDays(signed)
    try connection.run(
      "UPDATE agreement SET signed = ?2, first_day = ?3, last_day = ?4 WHERE id = ?1", Value(id),
      .text(signed.description), Value(days.first), Value(days.last))
  }

  private func agreement(id: Int) throws -> Agreement {
    let agreement = try connection.first(
      "SELECT \(Agreement.columns) FROM agreement WHERE id = ?1", Value(id),
      as: Agreement.init(row:))
    guard let agreement else {
      throw StoreError(.damaged, "expected an agreement with the row id \(id), found none")
    }
    return agreement
  }
}

extension Agreement {
  /// The columns that ``init(row:)`` reads, in its order.
  fileprivate static let columns = "id, uid, title, signed, parties, recorded"

  fileprivate init(row: borrowing Row) throws {
    id = try row.integer(0)
    uid = try row.text(1)
    title = try row.text(2)
    signed = try row.optionalText(3).map { try EDTF(stored: $0) }
    parties = try [Country](stored: row.text(4))
    recorded = try row.text(5)
  }

  /// Whether a candidate with the same parties is this agreement.
  fileprivate func isSame(as candidate: AgreementCandidate) -> Bool {
    if let signed, let other = candidate.signed { return signed.isCompatible(with: other) }
    return Folding.folded(title) == Folding.folded(candidate.title)
  }
}
