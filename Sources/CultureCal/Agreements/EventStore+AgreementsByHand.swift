public import Chronology
public import Gazetteer
import SQLite

extension EventStore {
  /// Enters an agreement on a person's word; one that articles cite with a poorer date takes that word.
  ///
  /// - Throws: ``StoreError`` if the title is blank, there are fewer than two parties, or it is known
  ///   already with as good a date.
  @discardableResult
  public func addAgreement(
    titled title: String, signed: EDTF?, parties: [Country], by author: String,
    reason: String? = nil, recorded: String
  ) throws -> IngestReport.AgreementOutcome {
    try change {
      let title = try Self.checked(title: title)
      let parties = try Self.checked(parties: parties)
      let known = try agreements().first {
        $0.parties == parties && $0.isSame(asTitled: title, signed: signed)
          && ($0.isOfRelations || Folding.folded($0.title) == Folding.folded(title))
      }
      if let known {
        if let signed, known.gives(wayTo: signed), try history(of: known).isEmpty {
          var change = AgreementChange()
          (change.title, change.signed) = (title, .set(signed))
          return .known(
            try editAgreement(known.uid, change, by: author, reason: reason, recorded: recorded))
        }
        throw StoreError(
          .badValue, "expected a new agreement, but found it as \(known.uid): \(known.title)")
      }
      let id = try insertAgreement(
        titled: title, signed: signed, parties: parties, recorded: recorded)
      try record(.added, of: id, by: author, reason, recorded)
      return .new(try agreement(id: id))
    }
  }

  /// Changes an agreement on a person's word, which stands whatever articles say.
  ///
  /// - Throws: ``StoreError`` if there is no such agreement, or it would have no title or fewer than two
  ///   parties.
  @discardableResult
  public func editAgreement(
    _ name: String, _ change: AgreementChange, by author: String, reason: String? = nil,
    recorded: String
  ) throws -> Agreement {
    try self.change {
      let agreement = try agreement(name)
      guard agreement.removed == nil else {
        throw StoreError(
          .badValue, "expected an agreement that counts, but \(agreement.uid) was removed")
      }
      let title = try change.title.map(Self.checked(title:)) ?? agreement.title
      let parties = try change.parties.map(Self.checked(parties:)) ?? agreement.parties
      try connection.run(
        "UPDATE agreement SET title = ?2, parties = ?3 WHERE id = ?1", Value(agreement.id),
        .text(title), .text(parties.text ?? ""))
      switch change.signed {
      case .keep: break
      case .clear: try date(agreement: agreement.id, nil)
      case .set(let signed): try date(agreement: agreement.id, signed)
      }
      try record(.edited, of: agreement.id, by: author, reason, recorded)
      return try self.agreement(id: agreement.id)
    }
  }

  /// Takes an agreement from the calendar, with its anniversaries; articles do not bring it back.
  @discardableResult
  public func removeAgreement(
    _ name: String, by author: String, reason: String? = nil, recorded: String
  ) throws -> Agreement {
    try setAgreement(name, removed: recorded, .removed, by: author, reason, recorded)
  }

  /// Brings a removed agreement back.
  @discardableResult
  public func restoreAgreement(
    _ name: String, by author: String, reason: String? = nil, recorded: String
  ) throws -> Agreement {
    try setAgreement(name, removed: nil, .restored, by: author, reason, recorded)
  }

  private func setAgreement(
    _ name: String, removed: String?, _ action: AgreementRevision.Action, by author: String,
    _ reason: String?, _ recorded: String
  ) throws -> Agreement {
    try change {
      let agreement = try agreement(name)
      guard (agreement.removed == nil) != (removed == nil) else {
        let state = removed == nil ? "was not removed" : "was removed already"
        throw StoreError(
          .badValue, "expected an agreement to be \(action), but \(agreement.uid) \(state)")
      }
      try connection.run(
        "UPDATE agreement SET removed = ?2 WHERE id = ?1", Value(agreement.id), Value(removed))
      try record(action, of: agreement.id, by: author, reason, recorded)
      return try self.agreement(id: agreement.id)
    }
  }

  private func record(
    _ action: AgreementRevision.Action, of id: Int, by author: String, _ reason: String?,
    _ recorded: String
  ) throws {
    try connection.run(
      """
      INSERT INTO agreement_revision (
        agreement_id, number, action, author, reason, recorded, title, signed, parties)
      SELECT id, (SELECT count(*) + 1 FROM agreement_revision WHERE agreement_id = ?1), ?2, ?3, ?4,
        ?5, title, signed, parties
      FROM agreement WHERE id = ?1
      """, Value(id), .text(action.rawValue), .text(author), Value(reason), .text(recorded))
  }

  private static func checked(title: String) throws -> String {
    let title = title.trimmed
    guard !title.isEmpty else { throw StoreError(.badValue, "expected a title, but found none") }
    return title
  }

  private static func checked(parties: [Country]) throws -> [Country] {
    let parties = Set(parties).sorted()
    guard parties.count > 1 else {
      throw StoreError(
        .badValue, "expected at least two parties, but found \(parties.text ?? "none")")
    }
    return parties
  }
}
