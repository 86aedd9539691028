import Gazetteer

/// Names of occasions in other languages: "Festival de Cine Nórdico", "Noche de los Museos".
extension PhraseGrammar {
  /// The small words that names in other languages have inside.
  private static let particles = WordSet(
    """
    de del della delle dei degli du des di da do dos das la le les los las el al y et und e d l dell dall
    von van der den dem zur zum für och og à aux
    """)

  /// Whether a word is an article, preposition or conjunction of another language.
  func isParticle(_ index: Int) -> Bool {
    text.language == .english && !document.isCapitalised(index)
      && PhraseGrammar.particles.contains(document.tokens[index].hash)
  }

  /// The name that a capitalised head begins and whose next words but one at most are such small words:
  /// "Festival Internacional da Arpa".
  func foreignName(from head: Int) -> Range<Int>? {
    guard text.language == .english, document.isCapitalised(head) else { return nil }
    var next = head + 1
    while next < sentence.upperBound, next - head <= 3, document.gap(next).isBlank,
      document.isCapitalised(next)
    {
      next += 1
    }
    guard next < sentence.upperBound, document.gap(next).isBlank, isParticle(next),
      let run = capitalisedRun(at: head), run.upperBound > next + 1
    else { return nil }
    return run
  }

  /// Whether "for" leads to those whom a seminar or a class is for, or to the rest of a name: "seminar for
  /// teachers of German", "Congress for Finno-Ugric Studies".
  func isForWhom(_ index: Int, _ head: Int, _ noun: HeadNoun) -> Bool {
    switch noun.kind {
    case .conference, .workshop, .competition: break
    default: return false
    }
    let next = index + 1
    guard next < sentence.upperBound, document.gap(next).isBlank, document.word(next) == nil,
      text.time(at: next) == nil, text.place(at: next)?.form != .name,
      document.number(next) == nil, document.lexeme(next).form != .gerund
    else { return false }
    return document.isCapitalised(next)
      ? document.isCapitalised(head)
      : document.isPluralLike(next) || document.matches(next, "children")
        || document.isPluralLike(next + 1) && document.word(next + 1) == nil
  }

  /// "The fair Ms Carballal goes on": a person and no name of it.
  func isTitled(_ index: Int) -> Bool {
    ["mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lady"].contains {
      document.matches(index, $0)
    }
  }
}
