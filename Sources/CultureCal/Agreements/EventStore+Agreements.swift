import Chronology
import Gazetteer
import SQLite

extension EventStore {
  /// Every agreement that counts, the earliest signed first, those without a date last.
  public func agreements() throws -> [Agreement] {
    try connection.all(
      """
      SELECT \(Agreement.columns) FROM agreement WHERE removed IS NULL
      ORDER BY signed IS NULL, first_day, last_day, title, uid
      """, as: Agreement.init(row:))
  }

  /// The agreement of a UID, or of the beginning of one that only it has; a removed one if no other fits.
  ///
  /// - Throws: ``StoreError`` if there is none, or more than one.
  public func agreement(_ name: String) throws -> Agreement {
    let found = try connection.all(
      """
      SELECT \(Agreement.columns) FROM agreement WHERE substr(uid, 1, length(?1)) = ?1
      ORDER BY removed IS NOT NULL, uid
      """, .text(UID.normalized(name)), as: Agreement.init(row:))
    let counting = found.filter { $0.removed == nil }
    guard !name.isEmpty, let agreement = found.first, counting.count == 1 || found.count == 1 else {
      let what = found.isEmpty || name.isEmpty ? "none" : "more than one"
      throw StoreError(
        .unknownName, "expected the id of an agreement, but found \(what) for '\(name)'")
    }
    return agreement
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

  /// What people did to an agreement, the first thing first.
  public func history(of agreement: Agreement) throws -> [AgreementRevision] {
    try connection.all(
      """
      SELECT number, action, author, reason, recorded, title, signed, parties
      FROM agreement_revision WHERE agreement_id = ?1 ORDER BY number
      """, Value(agreement.id)
    ) { row in
      let name = try row.text(1)
      guard let action = AgreementRevision.Action(rawValue: name) else {
        throw StoreError(.damaged, "expected an action, but found '\(name)'")
      }
      return AgreementRevision(
        number: try row.integer(0), action: action, author: try row.text(2),
        reason: try row.optionalText(3), recorded: try row.text(4), title: try row.text(5),
        signed: try row.optionalText(6).map { try EDTF(stored: $0) },
        parties: try [Country](stored: row.text(7)))
    }
  }

  /// The agreement of a row.
  func agreement(id: Int) throws -> Agreement {
    let agreement = try connection.first(
      "SELECT \(Agreement.columns) FROM agreement WHERE id = ?1", Value(id),
      as: Agreement.init(row:))
    guard let agreement else {
      throw StoreError(.damaged, "expected an agreement with the row id \(id), found none")
    }
    return agreement
  }

  /// Enters an agreement; returns its row.
  func insertAgreement(
    titled title: String, signed: EDTF?, parties: [Country], recorded: String
  ) throws -> Int {
    let parties = parties.text ?? ""
    var attempt = 0
    var uid = ""
    repeat {
      uid = UID.make(
        ["agreement", title, parties, signed?.description ?? ""], attempt: attempt)
      attempt += 1
    } while try connection.first(
      "SELECT 1 FROM agreement WHERE uid = ?1", .text(uid), as: { _ in 1 })
      != nil
    try connection.run(
      "INSERT INTO agreement (uid, title, parties, recorded) VALUES (?1, ?2, ?3, ?4)", .text(uid),
      .text(title), .text(parties), .text(recorded))
    let id = connection.lastInsertedID
    try date(agreement: id, signed)
    return id
  }

  /// Says when an agreement was signed.
  func date(agreement id: Int, _ signed: EDTF?) throws {
    let days = signed.map(PossibleDays.init)
    try connection.run(
      "UPDATE agreement SET signed = ?2, first_day = ?3, last_day = ?4 WHERE id = ?1", Value(id),
      Value(signed?.description), Value(days?.first), Value(days?.last))
  }
}

extension Agreement {
  /// The columns that ``init(row:)`` reads, in its order.
  static let columns = "id, uid, title, signed, parties, recorded, removed"

  init(row: borrowing Row) throws {
    id = try row.integer(0)
    uid = try row.text(1)
    title = try row.text(2)
    signed = try row.optionalText(3).map { try EDTF(stored: $0) }
    parties = try [Country](stored: row.text(4))
    recorded = try row.text(5)
    removed = try row.optionalText(6)
  }

  /// Whether an agreement of the same parties with this title and date is this one.
  ///
  /// Countries take up relations once; other agreements are told apart by their dates, or else by title.
  func isSame(asTitled title: String, signed other: EDTF?) -> Bool {
    let isOfRelations = Self.isOfRelations(titled: title)
    if isOfRelations || self.isOfRelations { return isOfRelations == self.isOfRelations }
    if let signed, let other { return signed.isCompatible(with: other) }
    return Folding.folded(self.title) == Folding.folded(title)
  }
}
