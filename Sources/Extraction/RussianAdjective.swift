/// A Russian adjective, ordinal or participle in one of its forms.
struct RussianAdjective {
  private let word: String
  private let stem: String
  private let ending: String
  /// Whether «ся» stands behind the ending: «открывшаяся».
  private let isReflexive: Bool
  /// Whether it is the end of an ordinal in digits: «34-го».
  private let isBehindDigits: Bool

  /// Takes a word that ends as adjectives do; nil for others.
  init?(_ word: String) {
    let isReflexive = word.small.hasSuffix("ся")
    let body = isReflexive ? String(word.dropLast(2)) : word
    let small = body.small
    let ending = RussianAdjective.endings.lazy.map(\.ending).first(where: small.hasSuffix)
    guard let ending, small.count >= ending.count + 2 else { return nil }
    let stem = String(body.dropLast(ending.count))
    let last = stem.small.last ?? " "
    // «третья», but not «статья»; «летней», but not «людей»
    if last == "ь" || ending.hasPrefix("ь") && stem.small != "трет" { return nil }
    if ending == "ей", !"нжшщч".contains(last) { return nil }
    self.init(
      word: word, stem: stem, ending: ending, isReflexive: isReflexive, isBehindDigits: false)
  }

  /// Takes what stands behind the hyphen of an ordinal in digits; nil if that is no ending.
  init?(afterDigits word: String) {
    let small = word.small
    let isKnown =
      RussianAdjective.shortEndings.contains { $0.ending == small }
      || RussianAdjective.endings.contains { $0.ending == small }
    guard isKnown else { return nil }
    self.init(word: word, stem: "", ending: small, isReflexive: false, isBehindDigits: true)
  }

  private init(
    word: String, stem: String, ending: String, isReflexive: Bool, isBehindDigits: Bool
  ) {
    self.word = word
    self.stem = stem
    self.ending = ending
    self.isReflexive = isReflexive
    self.isBehindDigits = isBehindDigits
  }

  /// The cases that it may be beside a noun of a gender.
  func cases(_ gender: RussianGender) -> RussianCases {
    let all = isBehindDigits ? RussianAdjective.shortEndings : []
    guard let found = (all + RussianAdjective.endings).first(where: { $0.ending == ending }) else {
      return []
    }
    switch gender {
    case .masculine: return found.masculine
    case .feminine: return found.feminine
    case .neuter: return found.neuter
    }
  }

  /// It in the nominative beside a noun of a gender, or in the plural.
  func nominative(_ gender: RussianGender, isPlural: Bool) -> String {
    if cases(gender).contains(isPlural ? "N" : "n") { return word }
    let ending = isBehindDigits ? shortEnding(gender, isPlural) : fullEnding(gender, isPlural)
    return stem + (isReflexive ? ending + "ся" : ending).inLetters(of: word, isInside: true)
  }

  private func shortEnding(_ gender: RussianGender, _ isPlural: Bool) -> String {
    switch gender {
    case _ where isPlural: "е"
    case .masculine: "й"
    case .feminine: "я"
    case .neuter: "е"
    }
  }

  private func fullEnding(_ gender: RussianGender, _ isPlural: Bool) -> String {
    let small = stem.small
    let last = small.last ?? " "
    if ending.hasPrefix("ь") {
      switch gender {
      case _ where isPlural: return "ьи"
      case .masculine: return "ий"
      case .feminine: return "ья"
      case .neuter: return "ье"
      }
    }
    let takesI = "гкхжшщч".contains(last)
    let isSoft = !takesI && last != "ц" && "иеяю".contains(ending.first ?? " ")
    let isStressed =
      RussianAdjective.stressed.contains(small)
      || "жшщч".contains(last) && ending.first == "о"
    switch gender {
    case _ where isPlural: return isSoft || takesI ? "ие" : "ые"
    case .masculine: return isSoft ? "ий" : isStressed ? "ой" : takesI ? "ий" : "ый"
    case .feminine: return isSoft ? "яя" : "ая"
    case .neuter: return isSoft || "жшщчц".contains(last) && !isStressed ? "ее" : "ое"
    }
  }

  private typealias Ending = (
    ending: String, masculine: RussianCases, feminine: RussianCases, neuter: RussianCases
  )

  /// The endings with their cases beside each gender; a longer one before its end.
  private static let endings: [Ending] = table([
    ("ьего ого его", "ga", "", "g"), ("ьему ому ему", "d", "", "d"),
    ("ьими ыми ими", "I", "I", "I"),
    ("ый ий", "na", "", ""), ("ой", "na", "gdip", ""), ("ьей ей", "", "gdip", ""),
    ("ая яя ья", "", "n", ""), ("ую юю ью", "", "a", ""), ("ою ею", "", "i", ""),
    ("ое ее ье", "", "", "na"), ("ьим ым им", "iD", "D", "iD"), ("ьем ом ем", "p", "", "p"),
    ("ые ие ьи", "NA", "NA", "NA"), ("ьих ых их", "GAP", "GAP", "GAP"),
  ])

  /// The ends of ordinals in digits.
  private static let shortEndings: [Ending] = table([
    ("й", "na", "gdip", ""), ("го", "ga", "", "g"), ("му", "d", "", "d"), ("м", "ipD", "D", "ipD"),
    ("я", "", "n", ""), ("ю", "", "a", ""), ("е", "NA", "NA", "naNA"), ("х", "GAP", "GAP", "GAP"),
    ("ми", "I", "I", "I"),
  ])

  private static func table(_ rows: [(String, String, String, String)]) -> [Ending] {
    rows.flatMap { endings, masculine, feminine, neuter in
      endings.split(separator: " ").map {
        (String($0), Set(masculine), Set(feminine), Set(neuter))
      }
    }
  }

  /// The stems that end in «-ой» in the masculine.
  private static let stressed: Set<String> = Set(
    """
    больш чуж друг дорог благ сух глух так втор шест седьм восьм сороков молод золот свят прост пуст густ крут жив нем \
    слеп цветн родн степн лесн земн ночн речн ручн стальн сквозн озорн шальн ледян водян льнян шерстян ветрян \
    землян костян берестян травян торфян лубян областн краев полев боев строев передов ключев плясов хоров цирков \
    духов меднодухов рядов портов звуков светов мастеров миров группов игров языков веков годов сетев трудов берегов \
    роков выходн выездн проходн выпускн передвижн мехов бытов правов смотров бегов верхов кочев кольцев площадн \
    гостев силов смыслов волнов двойн тройн кругов узлов числов речев голосов лицев маршев шумов призов родов цехов \
    войсков городск общегородск морск мужск донск тверск заводск мирск людск шутовск ямск слободск приходск костромск сумск
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
