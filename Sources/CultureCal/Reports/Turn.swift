public import Gazetteer

/// Whose turn it is to present its culture in the other country.
///
/// Days and years of culture alternate: whoever presented last gives the turn to the other. Only
/// editions that the two hold between them count, and only what took place as far as one knows: what
/// was held or has begun, and what was planned and is past. What is cancelled, postponed or only
/// proposed is told beside it. Where vague dates do not tell who presented last, it is nobody's turn
/// until they do.
public struct Turn: Hashable, Sendable {
  /// How it stands.
  public enum Verdict: Hashable, Sendable {
    /// Neither has presented yet.
    case notBegun
    /// It is one's turn.
    case turn(Country)
    /// Both presented last, together.
    case together
    /// The dates do not tell who presented last.
    case unclear
  }

  /// How it stands.
  public let verdict: Verdict
  /// The edition that was last, or those of which any may have been.
  public let last: [Edition]
  /// The next one that is announced.
  public let next: Edition?
  /// What was cancelled, put off or only proposed since the last one.
  public let uncounted: [Edition]
  /// What took place and has no date; if the verdict rests on those with dates, it may change it.
  public let undated: [Edition]

  /// Tells it from the editions of a pair.
  init(_ editions: [Edition], between pair: CountryPair) {
    let presented = editions.filter(\.standing.isPresented)
    let latest = presented.compactMap(\.firstStart).max()
    let dated = latest.map { latest in presented.filter { ($0.lastStart ?? .min) >= latest } }
    last = (dated ?? presented).sorted(by: Edition.isListedBefore)
    undated = presented.filter { dated != nil && $0.when == nil }
    next = editions.filter { $0.standing == .announced }.min(by: Edition.isListedBefore)
    uncounted = editions.filter { edition in
      [.cancelled, .postponed, .proposed].contains(edition.standing)
        && edition.lastStart.map { $0 >= latest ?? .min } ?? true
    }.sorted(by: Edition.isListedBefore)
    let presenters = Set(last.map(\.presenters))
    if presenters.isEmpty {
      verdict = .notBegun
    } else if presenters.count > 1 {
      verdict = .unclear
    } else if let presenter = last.first?.presenters, presenter.count == 1 {
      verdict = .turn(pair.other(than: presenter[0]))
    } else {
      verdict = .together
    }
  }

  /// Whether the verdict stands whatever the dates of ``undated`` and of what is unconfirmed turn out to be.
  public var isCertain: Bool {
    last.allSatisfy { $0.standing == .held }
      && undated.allSatisfy { $0.presenters == last.first?.presenters }
  }
}
