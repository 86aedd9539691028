import Gazetteer

/// What a people does: "the Finns play", "Parisians will see".
extension RoleReader {
  /// Whether a people comes and plays, or sees what others show.
  func people(_ place: PlaceMention) -> Role {
    if text.language == .russian { return russianPeople(place) }
    var before = place.tokens.lowerBound - 1
    if document.word(before) == .the { before -= 1 }
    if !place.isCity, document.gap(before + 1).isBlank {
      if document.word(before) == .by { return .guest }
      if document.word(before) == .with { return .partner }
    }
    for index in Range(
      from: place.tokens.upperBound, upTo: min(place.tokens.upperBound + 6, document.count))
    {
      if document.gap(index).separates { break }
      switch document.lexeme(index).verb {
      // whoever sees or enjoys is at home
      case .celebrate: return .audience
      case .show, .attend, .perform:
        if place.isCity || isAny(index, RoleReader.enjoying) { return .audience }
        return .guest
      case .come, .give, .begin, .teach:
        if !place.isCity { return .guest }
      default: continue
      }
    }
    if place.isCity { return .audience }
    // "the Galicians share an evening with"
    let start = text.sentence(at: place.tokens.lowerBound).lowerBound
    return before + 1 == start && document.lexeme(place.tokens.upperBound).verb != nil
      ? .guest : .unknown
  }

  /// "The Taiwanese have sent", "the French play": an adjective that stands for a people.
  func isPeople(_ place: PlaceMention) -> Bool {
    let next = place.tokens.upperBound
    guard !place.isCity, document.word(place.tokens.lowerBound - 1) == .the,
      document.gap(next).isBlank
    else { return false }
    switch document.word(next) {
    case .are, .were, .have, .had, .will, .would, .can, .could, .who: return true
    default:
      let lexeme = document.lexeme(next)
      return lexeme.verb != nil && lexeme.head == nil && lexeme.noun == nil
        && lexeme.traits.isEmpty && lexeme.form != .gerund
    }
  }

  /// "For South African students", "to Omani children": those at home for whom something is.
  func isTaught(_ noun: Int) -> Bool {
    guard isAny(noun, RoleReader.pupils) else { return false }
    var index = noun - 1
    while index > 0, noun - index < 5, document.gap(index + 1).joins,
      text.place(at: index) != nil || isAny(index, ["young", "local", "school", "the"])
    {
      index -= 1
    }
    return document.gap(index + 1).isBlank
      && (document.word(index) == .for || document.word(index) == .to)
  }

  private static let pupils: [StaticString] = [
    "students", "pupils", "children", "schoolchildren", "schools", "youth", "youngsters",
    "teachers",
    "readers", "viewers", "spectators", "audiences", "listeners", "families", "kids", "lovers",
    "fans", "teenagers", "undergraduates",
  ]

  /// "Yangon gets a taste of Prague", "Regina heard the choir": a city to which something comes.
  func hears(_ place: PlaceMention) -> Bool {
    guard place.isCity, place.form == .name else { return false }
    let next = place.tokens.upperBound
    guard document.gap(next).isBlank else { return false }
    return isAny(next, RoleReader.receiving)
      || document.word(next) == .will && isAny(next + 1, ["hear", "see", "get", "have"])
  }

  private static let receiving: [StaticString] = [
    "gets", "welcomes", "welcomed", "greets", "greeted", "receives", "received", "hears", "heard",
    "sees", "saw", "meets", "discovers", "discovered", "enjoys", "enjoyed", "applauds", "applauded",
    "awaits", "tastes", "turns",
  ]

  /// "Peru, whose guitarist plays on Tuesday": whence those come who play.
  func isOwner(_ place: PlaceMention) -> Bool {
    let next = place.tokens.upperBound
    guard document.gap(next) == [.comma, .space], document.matches(next, "whose") else {
      return false
    }
    return (next + 1..<next + 5).contains { index in
      switch document.lexeme(index).noun {
      case .musician, .performer, .artist, .delegation: true
      default: false
      }
    }
  }

  private static let enjoying: [StaticString] = [
    "see", "sees", "saw", "seen", "seeing", "hear", "hears", "heard", "hearing", "watch", "watches",
    "watched", "view", "viewed", "admire", "admired", "discover", "discovered", "attend", "attends",
    "attended", "borrow", "borrowed",
  ]

  /// "Georgia will be represented by the singer": whether whose player comes is told.
  func isRepresented(after end: Int) -> Bool {
    guard
      let verb = (end..<end + 4).first(where: { document.matches($0, "represented") }), verb > end,
      document.word(verb + 1) == .by
    else { return false }
    return (end..<verb).allSatisfy { index in
      switch document.word(index) {
      case .will, .be, .is, .was, .has, .been: document.gap(index).isBlank
      default: false
      }
    }
  }
}
