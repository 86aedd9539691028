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

  /// The kind that most speaks for; nil where less than `least` speaks for any.
  ///
  /// With `isNamed`, "the festival" and the like anywhere near may mean what is asked about. Only `kinds`
  /// come into question, or all if there are none. A verb that looks like a noun ("is showing") does not speak.
  func kind(
    around tokens: Range<Int>, besides verb: Int? = nil, least: Double = 1, isNamed: Bool = false,
    among kinds: [EventKind] = []
  ) -> EventKind? {
    var votes: [(kind: EventKind, weight: Double)] = []
    func add(_ kind: EventKind, _ weight: Double) {
      guard kinds.isEmpty || kinds.contains(kind) else { return }
      if let place = votes.firstIndex(where: { $0.kind == kind }) {
        votes[place].weight += weight
      } else {
        votes.append((kind, weight))
      }
    }
    let start = max(0, tokens.lowerBound - KindVote.reach)
    let end = min(document.count, tokens.upperBound + KindVote.reach)
    var stops = 0
    for index in (start..<tokens.lowerBound).reversed() {
      if document.gap(index + 1).contains(.stop) { stops += 1 }
      guard index != verb, !isOfHouse(index), let vote = vote(of: document.lexeme(index)) else {
        continue
      }
      add(vote.kind, weight(vote.weight, tokens.lowerBound - index + 6 * stops))
    }
    for index in tokens {
      if let vote = vote(of: document.lexeme(index)) { add(vote.kind, vote.weight) }
    }
    stops = 0
    for index in tokens.upperBound..<max(tokens.upperBound, end) {
      if document.gap(index).contains(.stop) { stops += 1 }
      guard index != verb, !isOfHouse(index), let vote = vote(of: document.lexeme(index)) else {
        continue
      }
      add(vote.kind, weight(vote.weight, index - tokens.upperBound + 12 * stops))
    }
    if isNamed { addDefinites(around: tokens, add) }
    let best = votes.max { $0.weight < $1.weight }
    return best.flatMap { $0.weight >= least ? $0.kind : nil }
  }

  private func weight(_ weight: Double, _ distance: Int) -> Double {
    weight * KindVote.half / (KindVote.half + Double(distance))
  }

  /// "The festival", said of something that is named elsewhere.
  private func addDefinites(around tokens: Range<Int>, _ add: (EventKind, Double) -> Void) {
    let start = max(1, tokens.lowerBound - 3 * KindVote.reach)
    let end = min(document.count, tokens.upperBound + 3 * KindVote.reach)
    for index in start..<max(start, end) {
      guard let head = document.lexeme(index).head, !head.isWeak, !head.needsCulture,
        !isOfHouse(index),
        (max(0, index - 4)..<index).contains(where: {
          document.word($0) == .the || document.word($0) == .this
        })
      else { continue }
      add(head.kind, 1.5)
    }
  }

  /// "The Festival Hall" tells of no festival.
  private func isOfHouse(_ index: Int) -> Bool {
    document.isCapitalised(index) && document.isCapitalised(index + 1)
      && document.gap(index + 1).isBlank && document.lexeme(index + 1).noun == .venue
  }

  private func vote(of lexeme: Lexeme) -> (kind: EventKind, weight: Double)? {
    // a premiere is of a film or of a play
    if lexeme.head == .screening, let hint = lexeme.hint, hint != .film { return (hint, 0.8) }
    if let head = lexeme.head, !head.isWeak, !head.needsCulture {
      return (head.kind, head == .performance || head == .tour ? 2 : 3)
    }
    switch lexeme.noun {
    case .musician: return (.concert, 2)
    case .performer: return (.performance, 1)
    case .artist where lexeme.traits.contains(.literary): return (.literature, 1)
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
