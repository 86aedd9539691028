import Chronology
import Extraction
import Gazetteer
import SQLite

extension EventStore {
  /// Stores that an article cites an agreement.
  ///
  /// It is one that is known if the same parties signed it on compatible dates, or it has the same name.
  /// Its date becomes the more precise of compatible ones; what was only reckoned gives way to what is told.
  /// What a person has entered, mended or removed stays so.
  func ingest(
    _ candidate: AgreementCandidate, of article: ArticleRecord, recorded: String
  ) throws -> IngestReport.AgreementOutcome {
    let known = try knownAgreement(candidate)
    let id =
      try known?.id
      ?? insertAgreement(
        titled: candidate.title, signed: candidate.signed, parties: candidate.parties,
        recorded: recorded)
    try connection.run(
      """
      INSERT OR IGNORE INTO agreement_citation (
        agreement_id, article_id, title, signed, quote_start, quote_end, confidence)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, Value(id), Value(article.id), .text(candidate.title),
      Value(candidate.signed?.description), Value(candidate.quote.lowerBound),
      Value(candidate.quote.upperBound), .real(candidate.confidence))
    if let known, let signed = candidate.signed, known.gives(wayTo: signed),
      try history(of: known).isEmpty
    {
      try date(agreement: id, signed)
    }
    let agreement = try agreement(id: id)
    return known == nil ? .new(agreement) : .known(agreement)
  }

  private func knownAgreement(_ candidate: AgreementCandidate) throws -> Agreement? {
    try connection.all(
      "SELECT \(Agreement.columns) FROM agreement WHERE parties = ?1 ORDER BY id",
      .text(candidate.parties.text ?? ""), as: Agreement.init(row:)
    ).first { $0.isSame(asTitled: candidate.title, signed: candidate.signed) }
  }
}

extension Agreement {
  /// Whether another date is better than its own.
  func gives(wayTo other: EDTF) -> Bool {
    guard let signed else { return true }
    let isReckoned = signed.qualification.contains(.approximate)
    return other.isMorePrecise(than: signed)
      || isReckoned && !other.qualification.contains(.approximate)
  }
}
