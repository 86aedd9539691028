import Gazetteer

/// Adjectives of countries that tell of a language or a thing, and not of whose culture it is.
extension RoleReader {
  /// "An exhibition of Slutsk sashes", "of lace and Delft tiles": a city that only tells what things are called.
  func isOfThings(_ place: PlaceMention) -> Bool {
    guard text.language == .english, place.isCity, place.form == .name else { return false }
    var noun = place.tokens.upperBound
    // "Kaga Yuzen silks"
    if document.isCapitalised(noun), document.gap(noun).isBlank, text.place(at: noun) == nil,
      document.lexeme(noun).head == nil, document.lexeme(noun).noun == nil
    {
      noun += 1
    }
    let lexeme = document.lexeme(noun)
    guard document.gap(noun).isBlank, !document.isCapitalised(noun), lexeme.word == nil,
      lexeme.head == nil, lexeme.verb == nil, lexeme.noun == nil, lexeme.traits.isEmpty,
      document.hasEnding(noun, "s"), document.tokens[noun].end - document.tokens[noun].start > 3
    else { return false }
    for back in (max(0, place.tokens.lowerBound - RoleReader.ofThings)..<place.tokens.lowerBound)
      .reversed()
    {
      guard document.gap(back + 1).isSubset(of: [.space, .lineBreak, .comma]) else { return false }
      switch document.word(back) {
      case .of, .with: return true
      case .and, .the: continue
      case nil where document.lexeme(back).verb == nil: continue
      default: return false
      }
    }
    return false
  }

  /// How far before a city the "of" stands that things are listed after.
  private static let ofThings = 5

  /// "The Danish director Lone Scherfig": who directs films or plays, and has a name.
  func isNamedDirector(_ index: Int) -> Bool {
    text.language == .english && isAny(index, ["director", "directors"])
      && document.gap(index + 1).isBlank && document.isCapitalised(index + 1)
  }

  /// Whether an adjective only tells in what language something is, or of what sort a thing is: "in Hungarian",
  /// "Japanese paper", "a French rail strike".
  func tellsNothing(_ place: PlaceMention) -> Bool {
    guard text.language == .english, place.form == .adjective, !place.isCity else { return false }
    return isThing(place.tokens.upperBound) || isLanguage(place) || isStudied(place)
  }

  /// "Subtitles", "paper", "pole": what has a country in its name for its sort.
  private func isThing(_ noun: Int) -> Bool {
    let gap = document.gap(noun)
    guard gap.isBlank || gap == .hyphen, !document.isCapitalised(noun) else { return false }
    // "a Japanese language centre" shows more than a language
    if gap.isBlank, document.matches(noun, "language"), document.gap(noun + 1).isBlank {
      let next = document.lexeme(noun + 1)
      if next.head != nil || next.noun == .institution || next.noun == .venue { return false }
    }
    guard isAny(noun, RoleReader.tongues) || isAny(noun, RoleReader.things) else { return false }
    return !isOfOccasion(noun)
  }

  /// "A Japanese tea ceremony", "a contest in the Polish language", "a Polish language and culture week": a thing that an occasion is about.
  private func isOfOccasion(_ noun: Int) -> Bool {
    if document.gap(noun + 1).isBlank {
      if document.lexeme(noun + 1).head != nil { return true }
      if document.word(noun + 1) == .and, document.word(noun + 2) == .culture { return true }
    }
    guard document.matches(noun, "language"), document.word(noun - 2) == .the else { return false }
    switch document.word(noun - 3) {
    case .in, .of, .on: return document.lexeme(noun - 4).head != nil
    default: return false
    }
  }

  /// "Read in Portuguese", "a teacher of Hungarian", "between Spanish and Basque": no noun follows that it belongs to.
  private func isLanguage(_ place: PlaceMention) -> Bool {
    let start = place.tokens.lowerBound
    let end = place.tokens.upperBound
    guard start > 0, document.gap(start).isBlank, endsPhrase(end) else { return false }
    switch document.word(start - 1) {
    case .in, .into: return true
    case .of: return isAny(start - 2, RoleReader.learners)
    case .between: return text.place(at: end + 1)?.form == .adjective
    case .and, .or:
      guard let before = text.place(at: start - 2), before.form == .adjective else { return false }
      return document.word(before.tokens.lowerBound - 1) == .between || isLanguage(before)
    default: return isAny(start - 1, RoleReader.spoken)
    }
  }

  /// "A translator of Icelandic sagas", "translated from the Spanish": what somebody reads.
  private func isStudied(_ place: PlaceMention) -> Bool {
    let before = place.tokens.lowerBound - 1
    if document.word(before) == .of {
      return isAny(
        before - 1,
        [
          "translator", "translators", "translations", "scholar", "scholars", "professor",
          "lecturer",
        ])
    }
    let from = document.word(before) == .the ? before - 1 : before
    return document.word(from) == .from && isAny(from - 1, ["translated", "translations"])
  }

  /// Whether nothing follows that an adjective could belong to.
  private func endsPhrase(_ index: Int) -> Bool {
    let gap = document.gap(index)
    guard index < document.count, gap.isBlank else { return gap != .hyphen }
    return document.lexeme(index).word != nil
      || document.lexeme(index).verb != nil && document.lexeme(index).head == nil
        && document.lexeme(index).noun == nil
  }

  private static let learners: [StaticString] = [
    "teacher", "teachers", "student", "students", "learners", "speakers", "speaker", "knowledge",
    "command", "lessons", "translator", "translators", "study", "readers", "professor", "word",
    "words", "teaching", "classes",
  ]

  private static let spoken: [StaticString] = [
    "speak", "speaks", "spoke", "spoken", "speaking", "learn", "learns", "learnt", "learned",
    "learning", "teach", "teaches", "taught", "teaching", "study", "studies", "studied",
    "studying", "understand", "understands", "know", "knows", "faultless", "fluent", "perfect",
    "broken", "simple", "plain", "flawless", "halting", "rusty", "good", "bad", "excellent",
  ]

  private static let tongues: [StaticString] = [
    "subtitles", "subtitle", "surtitles", "supertitles", "captions", "translation", "translations",
    "speaking", "language", "lessons", "alphabet", "grammar", "dictionary", "accent", "proverb",
    "word", "words", "interpreter", "translator", "translators", "version", "dubbing",
  ]

  private static let things: [StaticString] = [
    "paper", "ink", "pole", "horn", "coffee", "tea", "wine", "wines", "beer", "cheese", "bread",
    "toast", "fries", "pastry", "roulette", "knife", "cat", "dog", "shepherd", "poodle", "pony",
    "oak", "pine", "cedar", "marble", "granite", "steel", "timber", "linen", "tweed", "leather",
    "soil", "bank", "shore", "side", "border", "frontier", "coast", "waters", "winter", "weather",
    "sun", "flag", "flags", "passport", "passports", "visa", "visas", "citizenship", "nationality",
    "airline", "airlines", "airport", "railway", "railways", "rail", "plane", "planes", "ship",
    "ships", "freighter", "ferry", "lorry", "lorries", "truck", "trucks", "tourists", "tourist",
    "holidaymakers", "investors", "currency", "police", "customs", "army", "navy", "troops",
    "soldiers", "occupation", "rule", "revolution", "empire", "war", "earthquake", "plates",
    "strike", "league", "champions", "footballers", "goalkeeper", "sailor", "sailors", "grammarian",
  ]
}
