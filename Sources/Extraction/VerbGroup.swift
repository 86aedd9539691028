import Gazetteer

/// An English verb with the auxiliaries before it: "will be performing", "is scheduled to open".
struct VerbGroup {
  /// The verb that carries the meaning.
  let token: Int
  /// Where its auxiliaries begin; the subject stands before.
  var start: Int
  /// "Is shown", "can be seen".
  var isPassive = false
  /// Whether it tells of one time and not of a manner: not "performing", nor "to perform" of a wish.
  var isFinite = false
  var isNegated = false

  /// A group of which all is known but its verb's form: "are on display".
  init(_ document: Document, at token: Int, from start: Int) {
    self.token = token
    self.start = start
    isFinite = true
    isNegated = (start..<token).contains { document.word($0) == .not }
  }

  /// The group that ends at a verb.
  init(_ document: Document, at token: Int) {
    self.token = token
    start = token
    let form = document.lexeme(token).form
    var hasBe = false
    var hasFinite = false
    var hasTo = false
    scan: while start > 0, token - start < 7, !document.gap(start).separates {
      let back = start - 1
      if let first = document.startOfRepetition(endingAt: back) {
        start = first
        continue
      }
      if document.lexeme(back).month != 0, document.isCapitalised(back) { break scan }
      switch document.word(back) {
      case .is, .are, .am, .was, .were:
        hasBe = true
        hasFinite = true
      case .be, .been, .being: hasBe = true
      case .will, .would, .can, .could, .should, .has, .have, .had: hasFinite = true
      case .not, .never, .no: isNegated = true
      case nil where document.isContracted(back): break
      case nil where document.matches(back, "won") && document.isContracted(back + 1):
        isNegated = true
        hasFinite = true
      case nil where document.matches(back, "cannot"):
        isNegated = true
        hasFinite = true
      case .to: hasTo = true
      case .also, .adverb, .both, .here, .usually, .always: break
      case .preposition where document.matches(back, "then"): break
      case nil where hasTo && VerbGroup.governs(document, back):
        // "is scheduled to perform", "plans to perform", "comes to perform", "hopes to perform"
        if document.lexeme(back).form != .gerund { hasFinite = true }
      case nil where document.matches(back, "live") || document.matches(back, "together"): break
      default: break scan
      }
      start = back
    }
    isPassive = hasBe && form == .past
    switch form {
    case .past, .present, .future: isFinite = !hasTo || hasFinite
    case .gerund: isFinite = hasBe && hasFinite
    case .base: isFinite = hasFinite || !hasTo && !hasBe
    }
  }

  /// Whether a word before "to" says that what follows lies ahead: "plans to", "intends to", "is invited to", "is about
  /// to".
  private static func governs(_ document: Document, _ index: Int) -> Bool {
    switch document.lexeme(index).verb {
    case .plan, .come, .invite: true
    default: governing.contains(document.tokens[index].hash)
    }
  }

  private static let governing = WordSet(
    """
    hope hopes hoped aim aims aimed mean means meant promise promises promised set due bound about likely ready asked
    chosen selected picked engaged hired commissioned supposed ought able persuaded allowed want wants keen eager happy
    delighted vow vows vowed undertake undertakes undertook
    """)
}
