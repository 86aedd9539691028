import Gazetteer

/// Those who organise or take something elsewhere than in their own city.
extension RoleReader {
  /// "The Polish Embassy in Stockholm will organise": whether an embassy or institute is the subject of a verb of holding.
  func isOrganizer(endingAt end: Int, verb: Int) -> Bool {
    switch document.word(verb) {
    case .will, .is, .has, .to: break
    case nil:
      switch document.lexeme(verb).verb {
      case .hold, .show, .host, .begin, .plan, .give, .invite: break
      default: return isAny(verb, ["plans", "intends", "arranged", "arranges"])
      }
    default: return false
    }
    var index = end
    while index >= 0, end - index < 8, document.gap(index + 1).joins {
      switch document.lexeme(index).noun {
      case .mission, .office: return true
      case .institution where document.isCapitalised(index): return true
      default: break
      }
      if isAny(index, ["centre", "center", "institute", "embassy", "society", "association"]) {
        return true
      }
      guard
        document.isCapitalised(index) || document.word(index) == .of
          || document.word(index) == .the
      else { return false }
      index -= 1
    }
    return false
  }

  /// Whether a sentence sets something in another place after a verb.
  func isSetElsewhere(than place: PlaceMention, after verb: Int) -> Bool {
    let sentence = text.sentence(at: verb)
    return text.places(in: Range(from: verb, upTo: sentence.upperBound)).contains { other in
      guard other.form == .name, other.city != place.city else { return false }
      return document.word(other.tokens.lowerBound - 1) == .in
    }
  }

  /// "The museum in Oslo took its drawings to Riga": whether a verb takes something from a place to another country.
  func isTakingAway(_ verb: Int, from place: PlaceMention) -> Bool {
    isAny(verb, ["took", "takes", "take", "brought", "brings", "bring"])
      && text.places(in: Range(from: verb, upTo: text.sentence(at: verb).upperBound)).contains {
        document.word($0.tokens.lowerBound - 1) == .to && $0.country != place.country
      }
  }
}
