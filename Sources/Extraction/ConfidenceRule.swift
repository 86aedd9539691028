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
  /// From what share on a text is one of trade, sport or statesmanship.
  private static let mostForeign = 0.6
  /// Whether the text names one country at most.
  let isOfOneCountry: Bool
  var document: Document { text.document }

  /// `home` is the country that a Russian paper is of, so that what its own show abroad is of two.
  init(text: MarkedText, mentions: [Mention], home: Country? = nil) {
    self.text = text
    self.mentions = mentions
    var foreign = 0
    var culture = 1
    for lexeme in text.document.lexemes {
      if !lexeme.traits.isDisjoint(with: [.business, .sport, .politics]) { foreign += 1 }
      if lexeme.traits.contains(.culture) { culture += 1 }
    }
    foreignShare = Double(foreign) / Double(culture)
    var countries = text.places.map(\.country) + text.houses.map(\.country)
    if text.language == .russian, let home { countries.append(home) }
    isOfOneCountry = countries.allSatisfy { $0 == countries[0] }
  }

  /// What speaks for an occasion or against it, each 0 or 1; one for each of ``terms``.
  func features(_ occasion: Occasion) -> [Double] {
    let all = occasion.mentions.map { mentions[$0] }
    let main = mentions[occasion.main]
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    let facts = occasion.facts
    let hasGuests = !occasion.guests.isEmpty || occasion.tellsNoGuest
    let isDomestic =
      !occasion.guests.isEmpty && occasion.guests.allSatisfy { occasion.hosts.contains($0) }
      && occasion.head != .year
    let isBare =
      main.phrase.allSatisfy {
        $0 == main.headToken || document.word($0) != nil
          || document.lexeme($0).traits.contains(.plain)
      } && main.name == nil
    return [
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
      flag(foreignShare > ConfidenceRule.mostForeign),
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
      flag(isOfOneCountry && !isInternational(occasion)),
      flag(
        main.head == .ceremony
          && main.phrase.contains { document.lexeme($0).traits.contains(.opening) }),
      flag(main.trigger == .act && main.name != nil),
      flag(main.kind == .exhibition && !hasGuests),
      flag(main.trigger == .act && main.kind == .film),
      flag(main.trigger == .act && (occasion.venue != nil || occasion.hasOwnDate)),
      flag(main.trigger == .act && document.lexeme(main.headToken).noun != nil),
    ]
  }

  /// From 0 to 1.
  func confidence(_ occasion: Occasion) -> Double {
    let sum = zip(features(occasion), ConfidenceRule.terms).reduce(0) { $0 + $1.0 * $1.1.weight }
    let most = limit(occasion)?.odds ?? .infinity
    return 1 / (1 + Exponential.of(-min(ConfidenceRule.cautious(sum), most)))
  }

  /// The log-odds that a sum of weights is worth.
  static func cautious(_ sum: Double) -> Double { sum > 0 ? sum * caution : sum }

  /// What evidence for an occasion is worth beyond the articles that the weights were fitted on, where the same evidence
  /// was right less often: docs/decisions/0005 has the table.
  private static let caution = 0.55
}

/// The exponential function, since no mathematics library is at hand without Foundation.
enum Exponential {
  /// e to the power of `x`, to about nine digits; clamped to a range that serves probabilities.
  static func of(_ x: Double) -> Double {
    // e^x is the 64th power of e^(x/64), whose series needs few terms
    let small = min(max(x, -40), 40) / 64
    var term = 1.0
    var result = 1.0
    for power in 1...12 {
      term *= small / Double(power)
      result += term
    }
    for _ in 0..<6 { result *= result }
    return result
  }
}

extension ConfidenceRule {
  /// What each of the features is, and its weight.
  static let terms: [(name: String, weight: Double)] = [
    ("to begin with", -1.90),
    ("a name in quotation marks", 1.77),
    ("a name", 0.35),
    ("a date of its own", 1.39),
    ("a date within two months", 0.91),
    ("a city", 0.26),
    ("a venue", 0.74),
    ("guests in its phrase", 2.23),
    ("guests in its clause", 1.25),
    ("guests nearby", 0.04),
    ("guests of the article", -0.15),
    ("no guests", -1.31),
    ("its guests are its hosts", -2.99),
    ("hosts in its phrase", 1.60),
    ("hosts in its clause", 1.10),
    ("hosts nearby", 0.70),
    ("no hosts", -0.10),
    ("a plural", -0.85),
    ("a noun that says little", -0.60),
    ("words of trade, sport or politics", -2.09),
    ("an article of trade, sport or politics", -0.63),
    ("words of culture", 0.33),
    ("a habit", -1.76),
    ("in headings only", -0.76),
    ("told several times", -0.02),
    ("of a sort that holds others", -0.01),
    ("part of another", 0.27),
    ("said to happen", 1.22),
    ("found by an act", 0.04),
    ("within speech", -0.33),
    ("mulled over", -0.45),
    ("nothing but its noun", -0.49),
    ("in the first sentences", -0.10),
    ("only called an event", -0.40),
    ("a competition", -0.32),
    ("a conference", -0.13),
    ("more than three guests", 0.14),
    ("a text of one country", -1.28),
    ("an opening ceremony", -0.67),
    ("a name found by an act", -0.04),
    ("an exhibition without guests", -0.71),
    ("a film found by an act", 0.01),
    ("an act with a venue or date", 0.31),
    ("an act that no verb tells", -0.41),
  ]
}
