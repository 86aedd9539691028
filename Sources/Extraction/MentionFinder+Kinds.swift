import Gazetteer

/// The kinds of what a head leaves open.
extension MentionFinder {
  /// Tells the kind of what its head leaves open, by the words around it.
  func tellKind(_ mention: inout Mention) {
    let vote = KindVote(document: document)
    guard text.language == .english else {
      if mention.head == .event, mention.kind == .other, mention.name != nil {
        mention.kind = vote.kind(around: mention.phrase, least: 1.2, isNamed: true) ?? .other
      } else if let kind = KindRule(text: text).openKind(mention) {
        mention.kind = kind
      }
      return
    }
    func matches(_ singular: StaticString, _ plural: StaticString) -> Bool {
      document.matches(mention.headToken, singular) || document.matches(mention.headToken, plural)
    }
    switch mention.head {
    case .event where mention.kind == .other && mention.name != nil:
      mention.kind = vote.kind(around: mention.phrase, least: 1.2, isNamed: true) ?? .other
    case .screening where matches("showing", "showings") && isOfThings(mention):
      mention.kind = .exhibition
    case .screening where matches("premiere", "premieres") && isOfFilm(mention): break
    case .screening where matches("premiere", "premieres"):
      mention.kind =
        stagePremiere(text.sentences[mention.sentence].tokens)
        ?? (isOwnPremiere(mention) ? stagePremiere(before: mention) : nil)
        ?? vote.kind(around: mention.phrase, least: 0.15, among: [.film, .performance, .concert])
        ?? mention.kind
    case .evening where mention.phrase.contains { document.lexeme($0).traits.contains(.film) }:
      mention.kind = .film
    case .concert where matches("recital", "recitals"):
      if mention.phrase.contains(where: { document.lexeme($0).hint == .performance }) {
        mention.kind = .performance
      }
      if mention.phrase.contains(where: { document.lexeme($0).traits.contains(.literary) }) {
        mention.kind = .literature
      }
    case .exhibition where matches("retrospective", "retrospectives"):
      let sentence = text.sentences[mention.sentence].tokens
      let isOfFilms =
        sentence.contains { document.lexeme($0).noun == .film }
        || mention.phrase.contains {
          document.lexeme($0).traits.contains(.film) || document.matches($0, "director")
            || document.matches($0, "directors") || document.matches($0, "filmmaker")
        }
      mention.kind =
        isOfFilms
        ? .film
        : vote.kind(around: mention.phrase, least: 0.5, among: [.film, .exhibition]) ?? .exhibition
    case .concert
    where matches("gala", "galas")
      && mention.phrase.contains {
        document.matches($0, "ballet") || document.matches($0, "dance")
      }:
      mention.kind = .performance
    case .exhibition
    where matches("showcase", "showcases")
      && mention.phrase.contains { document.lexeme($0).traits.contains(.film) }:
      mention.kind = .film
    default: break
    }
  }

  /// "Seals from Bahrain will be taken to Astana; their showing begins in May": whether works are told of, and no film.
  private func isOfThings(_ mention: Mention) -> Bool {
    let first = text.sentences[max(0, mention.sentence - 1)].tokens.lowerBound
    let near = document.lexemes[first..<text.sentences[mention.sentence].tokens.upperBound]
    return near.contains { $0.noun == .work }
      && !near.contains { $0.noun == .film || $0.traits.contains(.film) }
  }

  /// "The premiere of the play": the stage, where a sentence tells of what is played there and of no film.
  private func stagePremiere(_ sentence: Range<Int>) -> EventKind? {
    guard text.language == .english,
      sentence.contains(where: { MentionFinder.staged.contains(document.tokens[$0].hash) }),
      !sentence.contains(where: { index in
        document.lexeme(index).noun == .film || document.lexeme(index).traits.contains(.film)
          || document.matches(index, "screened") || document.matches(index, "screen")
      })
    else { return nil }
    return .performance
  }

  /// "The Bolshoi Ballet is returning. Spartacus will have its UK premiere": the stage, if the sentence before tells of it.
  private func stagePremiere(before mention: Mention) -> EventKind? {
    mention.sentence > 0 ? stagePremiere(text.sentences[mention.sentence - 1].tokens) : nil
  }

  /// "Its UK premiere".
  private func isOwnPremiere(_ mention: Mention) -> Bool {
    (mention.phrase.lowerBound - 1...mention.headToken).contains { document.word($0) == .its }
  }

  private static let staged = WordSet(
    """
    play drama comedy tragedy operetta ballet opera musical monodrama pantomime theatre theater staged stages
    staging choreographer choreography choreographed playwright puppet stage troupe
    """)

  /// "The premiere of the documentary".
  private func isOfFilm(_ mention: Mention) -> Bool {
    mention.phrase.contains { document.lexeme($0).noun == .film && $0 > mention.headToken }
  }
}
