public import Chronology
public import Gazetteer

/// What a person did to an agreement.
public struct AgreementRevision: Hashable, Sendable {
  /// What was done.
  public enum Action: String, CaseIterable, Hashable, Sendable {
    case added, edited, removed, restored
  }

  /// Its number, from 1 without gaps.
  public let number: Int
  /// What was done.
  public let action: Action
  /// Who did it.
  public let author: String
  /// Why, in the person's words.
  public let reason: String?
  /// When it was recorded.
  public let recorded: String
  /// Its title from then on.
  public let title: String
  /// Its day of signature from then on.
  public let signed: EDTF?
  /// Its parties from then on.
  public let parties: [Country]
}

/// What a person changes about an agreement.
public struct AgreementChange: Hashable, Sendable {
  /// The new title; nil keeps the old one.
  public var title: String?
  /// The new day of signature.
  public var signed: Change<EDTF> = .keep
  /// The new parties; nil keeps the old ones.
  public var parties: [Country]?

  /// A change of nothing yet.
  public init() {}
}
