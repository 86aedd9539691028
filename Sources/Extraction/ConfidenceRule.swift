import Gazetteer

/// How likely it is that a careful reader would enter an occasion.
///
/// A weighted sum of what speaks for and against it, made a probability; the weights were fitted on
/// annotated articles.
struct ConfidenceRule {
  let text: MarkedText
  let mentions: [Mention]
  /// How much of the text is of trade, sport and statesmanship against culture.
  private let foreignShare: Double
  /// Whether the text names one country at most.
  private let isOfOneCountry: Bool
  var document: Document { text.document }

  init(text: MarkedText, mentions: [Mention]) {
    self.text = text
    self.mentions = mentions
    var foreign = 0
    var culture = 1
    for lexeme in text.document.lexemes {
      if !lexeme.traits.isDisjoint(with: [.business, .sport, .politics]) { foreign += 1 }
      if lexeme.traits.contains(.culture) { culture += 1 }
    }
    foreignShare = Double(foreign) / Double(culture)
    isOfOneCountry = text.places.allSatisfy { $0.country == text.places[0].country }
  }

  /// What speaks for an occasion or against it, each 0 or 1 or a small number.
  struct Features {
    var values: [Double] = []
    static let names = [
      "to begin with",
      "a name in quotation marks",
      "a name",
      "a date of its own",
      "a date within two months",
      "a city",
      "a venue",
      "guests in its phrase",
      "guests in its clause",
      "guests nearby",
      "guests of the article",
      "no guests",
      "its guests are its hosts",
      "hosts in its phrase",
      "hosts in its clause",
      "hosts nearby",
      "no hosts",
      "a plural",
      "a noun that says little",
      "words of trade, sport or politics",
      "an article of trade, sport or politics",
      "words of culture",
      "a habit",
      "in headings only",
      "told several times",
      "of a sort that holds others",
      "part of another",
      "said to happen",
      "found by an act",
      "within speech",
      "mulled over",
      "nothing but its noun",
      "in the first sentences",
      "only called an event",
      "a competition",
      "a conference",
      "more than three guests",
      "a text of one country",
      "an opening ceremony",
      "a name found by an act",
      "an exhibition without guests",
      "a film found by an act",
      "an act with a venue or date",
      "an act that no verb tells",
    ]
  }

  func features(_ occasion: Occasion, among occasions: [Occasion]) -> Features {
    let all = occasion.mentions.map { mentions[$0] }
    let main = mentions[occasion.main]
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    let facts = occasion.facts
    let hasGuests = !occasion.guests.isEmpty
    let isDomestic =
      hasGuests && occasion.guests.allSatisfy { occasion.hosts.contains($0) }
      && occasion.head != .year
    let isBare =
      main.phrase.allSatisfy {
        $0 == main.headToken || document.word($0) != nil
          || document.lexeme($0).traits.contains(.plain)
      } && main.name == nil
    return Features(values: [
      1,
      flag(all.contains { $0.isQuoted }),
      flag(
        all.contains { $0.name != nil && !$0.isQuoted }
          || document.isCapitalised(main.headToken)
            && main.headToken > text.sentences[main.sentence].tokens.lowerBound
      ),
      flag(occasion.hasOwnDate),
      flag(occasion.hasOwnDate && (occasion.date?.vagueness ?? 999_999) < 60),
      flag(!occasion.cities.isEmpty),
      flag(occasion.venue != nil),
      flag(hasGuests && occasion.guestEvidence == 3),
      flag(hasGuests && occasion.guestEvidence == 2),
      flag(hasGuests && occasion.guestEvidence == 1),
      flag(hasGuests && occasion.guestEvidence == 0),
      flag(!hasGuests),
      flag(isDomestic),
      flag(occasion.hostEvidence == 3),
      flag(occasion.hostEvidence == 2),
      flag(occasion.hostEvidence == 1),
      flag(occasion.hosts.isEmpty),
      flag(main.isPlural && main.head != .days),
      flag(main.head.isWeak),
      flag(all.contains { $0.isForeign } && !all.contains { $0.isCultural }),
      flag(foreignShare > 1),
      flag(all.contains { $0.isCultural }),
      flag(facts.contains { $0.isHabit } || all.contains { $0.isHabit }),
      flag(all.allSatisfy { $0.isHeading }),
      flag(all.count > 1),
      flag(occasion.head.encloses),
      flag(occasion.parent != nil),
      flag(facts.contains { $0.tense.sense.map { $0.isHappening } ?? false }),
      flag(main.trigger == .act),
      flag(text.quotation(at: main.headToken).map { !$0.isName } ?? false),
      flag(occasion.status == .proposed),
      flag(isBare),
      flag(main.sentence <= 1),
      flag(main.head == .event),
      flag(main.kind == .competition),
      flag(main.kind == .conference),
      flag(occasion.guests.count > 3),
      flag(isOfOneCountry),
      flag(
        main.head == .ceremony
          && main.phrase.contains { document.lexeme($0).traits.contains(.opening) }),
      flag(main.trigger == .act && main.name != nil),
      flag(main.kind == .exhibition && !hasGuests),
      flag(main.trigger == .act && main.kind == .film),
      flag(main.trigger == .act && (occasion.venue != nil || occasion.hasOwnDate)),
      flag(main.trigger == .act && document.lexeme(main.headToken).noun != nil),
    ])
  }

  /// Whether it is a meeting or contest of trade or sport, with no word of culture about it.
  private func isTrade(_ occasion: Occasion) -> Bool {
    guard
      occasion.kind == .conference || occasion.kind == .competition || occasion.kind == .fair
        || occasion.kind == .exhibition
    else { return false }
    let all = occasion.mentions.map { mentions[$0] }
    guard !all.contains(where: \.isCultural) else { return false }
    return all.contains { mention in
      mention.phrase.contains {
        !document.lexeme($0).traits.isDisjoint(with: [.business, .sport])
      }
    }
  }

  /// Whether all that is said is that such things happen: "concerts and festivals organised in Belarus".
  private func isCustom(_ occasion: Occasion) -> Bool {
    let main = mentions[occasion.main]
    return main.isPlural && main.head != .days && main.name == nil && !occasion.hasOwnDate
      && occasion.facts.allSatisfy(\.isHabit)
  }

  /// Whether it is no event whatever else speaks for it.
  func isLeftOut(_ occasion: Occasion) -> Bool { isCustom(occasion) || isTrade(occasion) }

  /// Whether nobody from abroad has a part in it, as far as the text tells, and it calls itself nothing
  /// wider.
  private func isAtHome(_ occasion: Occasion) -> Bool {
    guard isOfOneCountry, !text.places.isEmpty,
      occasion.guests.allSatisfy({ occasion.hosts.contains($0) }), occasion.head != .year
    else { return false }
    return !occasion.mentions.contains { index in
      mentions[index].phrase.contains {
        document.lexeme($0).traits.contains(.international)
      }
    }
  }

  /// From 0 to 1.
  func confidence(_ occasion: Occasion, among occasions: [Occasion]) -> Double {
    if isLeftOut(occasion) { return 0.1 }
    let features = features(occasion, among: occasions)
    let sum = zip(features.values, ConfidenceRule.weights).reduce(0) { $0 + $1.0 * $1.1 }
    let confidence = 1 / (1 + Exponential.of(-sum))
    return isAtHome(occasion) ? min(confidence, ConfidenceRule.atHome) : confidence
  }

  /// The most for what seems to be domestic: a person may look at it, but it is not entered.
  private static let atHome = 0.4
}

/// The exponential function, since no mathematics library is at hand without Foundation.
enum Exponential {
  /// e to the power of `x`, to about nine digits; clamped to a range that serves probabilities.
  static func of(_ x: Double) -> Double {
    let clamped = min(max(x, -40), 40)
    let halvings = 64.0
    let small = clamped / halvings
    var term = 1.0
    var sum = 1.0
    for power in 1...12 {
      term *= small / Double(power)
      sum += term
    }
    var result = 1.0
    for _ in 0..<6 { sum *= sum }
    result = sum
    return result
  }
}

extension ConfidenceRule {
  /// One for each of ``Features/names``.
  static let weights: [Double] = [
    -1.90, 1.77, 0.35, 1.39, 0.91, 0.26, 0.74, 2.23, 1.25, 0.04, -0.15,
    -1.31, -2.99, 1.60, 1.10, 0.70, -0.10, -0.85, -0.60, -2.09, -0.63, 0.33,
    -1.76, -0.76, -0.02, -0.01, 0.27, 1.22, 0.04, -0.33, -0.45, -0.49, -0.10,
    -0.40, -0.32, -0.13, 0.14, -1.28, -0.67, -0.04, -0.71, 0.01, 0.31, -0.41,
  ]
}
