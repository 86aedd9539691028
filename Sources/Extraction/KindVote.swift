/// Tells of what sort an occasion is that only a name tells, by the words around it.
///
/// Each word that belongs to one sort of occasion speaks for it, the nearer the more: "orchestra" for a
/// concert, "canvases" for an exhibition, a head noun for its own kind.
struct KindVote {
  /// How many tokens to each side are listened to.
  private static let reach = 60
  /// How far a word must stand to count half.
  private static let half = 8.0

  let document: Document

  /// The kind that most speaks for, and how much; nil where little speaks for any.
  func kind(around tokens: Range<Int>, least: Double = 1, isNamed: Bool = false) -> EventKind? {
    var votes: [(kind: EventKind, weight: Double)] = []
    let start = max(0, tokens.lowerBound - KindVote.reach)
    let end = min(document.count, tokens.upperBound + KindVote.reach)
    for index in start..<end {
      guard let vote = vote(of: document.lexeme(index)) else { continue }
      let distance =
        index < tokens.lowerBound
        ? tokens.lowerBound - index : index < tokens.upperBound ? 0 : index - tokens.upperBound
      let weight = vote.weight * KindVote.half / (KindVote.half + Double(distance))
      if let place = votes.firstIndex(where: { $0.kind == vote.kind }) {
        votes[place].weight += weight
      } else {
        votes.append((vote.kind, weight))
      }
    }
    // "the festival", said of something named elsewhere
    if isNamed {
      let start = max(1, tokens.lowerBound - 3 * KindVote.reach)
      let end = min(document.count, tokens.upperBound + 3 * KindVote.reach)
      for index in start..<max(start, end) {
        guard let head = document.lexeme(index).head, !head.isWeak, !head.needsCulture,
          document.word(index - 1) == .the || document.word(index - 1) == .this
        else { continue }
        if let place = votes.firstIndex(where: { $0.kind == head.kind }) {
          votes[place].weight += 2
        } else {
          votes.append((head.kind, 2))
        }
      }
    }
    let best = votes.max { $0.weight < $1.weight }
    return best.flatMap { $0.weight >= least ? $0.kind : nil }
  }

  private func vote(of lexeme: Lexeme) -> (kind: EventKind, weight: Double)? {
    if let head = lexeme.head, !head.isWeak, !head.needsCulture {
      return (head.kind, head == .performance || head == .tour ? 2 : 3)
    }
    switch lexeme.noun {
    case .musician: return (.concert, 2)
    case .performer: return (.performance, 1)
    case .artist: return (.exhibition, 1)
    case .work: return (.exhibition, 1.5)
    case .film: return (.film, 2)
    default: break
    }
    if lexeme.traits.contains(.film) { return (.film, 1) }
    if let hint = lexeme.hint { return (hint, 0.8) }
    if lexeme.traits.contains(.literary) { return (.literature, 0.7) }
    switch lexeme.verb {
    case .perform: return (.performance, 0.5)
    default: return nil
    }
  }
}
