/// The cases that a Russian form may stand in: `n`, `g`, `d`, `a`, `i` and `p` for nominative, genitive, dative,
/// accusative, instrumental and prepositional, in capitals for the plural.
typealias RussianCases = Set<Character>

extension RussianCases {
  /// Whether a case in the plural is among them.
  var isPlural: Bool { contains(where: \.isUppercase) }
  /// Whether the form tells no number.
  var isOfBothNumbers: Bool { isPlural && contains(where: \.isLowercase) }
}

/// The gender of a noun, as adjectives tell it in the singular.
enum RussianGender {
  case masculine, feminine, neuter
}

/// A Russian noun in one of its forms, with its nominatives.
struct RussianNoun {
  let gender: RussianGender
  /// The cases that the form may be.
  let cases: RussianCases
  /// Whether it is somebody, and no occasion, work or company.
  private(set) var isPerson = false
  private let singular: String?
  private let plural: String?

  /// Takes the form of a noun that the lexicon or a table of this file can decline; nil for others.
  init?(_ word: String, _ lexeme: Lexeme) {
    let small = word.small
    if let noun = RussianNoun.indeclinable.first(where: { $0.words.contains(small) }) {
      self.init(noun.gender, Set("ngdaipNGDAIP"), singular: word, plural: word)
    } else if let noun = RussianNoun.irregular.first(where: { $0.forms.contains(small) }) {
      let cases = zip("ngdaipNGDAIP", noun.forms).lazy.filter { $1 == small }.map(\.0)
      self.init(
        noun.gender, Set(cases),
        singular: cases.contains("n") ? word : noun.forms[0].inLetters(of: word),
        plural: cases.contains("N") ? word : noun.forms[6].inLetters(of: word))
    } else if lexeme.isDeclinedNoun, let declension = lexeme.declension {
      self.init(word, declension, ending: Int(lexeme.endingLength))
      let stem = small.dropLast(Int(lexeme.endingLength))
      isPerson = lexeme.isOfPeople && !RussianNoun.companies.contains(String(stem))
    } else if let noun = RussianNoun.secondHalves.first(where: { small.hasPrefix($0.stem) }) {
      self.init(word, noun.declension, ending: word.count - noun.stem.count)
    } else {
      return nil
    }
  }

  private init(_ gender: RussianGender, _ cases: RussianCases, singular: String?, plural: String?) {
    self.gender = gender
    self.cases = cases
    self.singular = singular
    self.plural = plural
  }

  /// Takes a form that is a stem with the ending of a declension, of so many letters.
  private init?(_ word: String, _ declension: Lexicon.Declension, ending length: Int) {
    guard word.count > length + 1, let forms = declension.forms else { return nil }
    let ending = String(word.suffix(length)).small
    var stem = String(word.dropLast(length))
    var cases: RussianCases = []
    if let form = forms.first(where: { $0.ending == ending }) {
      cases = form.cases
    } else if declension == .feminine, ending == "ок" || ending == "ек" {
      // «выставок»
      stem += "к".inLetters(of: word)
      cases = ["G", "A"]
    }
    guard !cases.isEmpty, !stem.small.hasSuffix("ь"), !RussianNoun.homonyms.contains(stem.small)
    else { return nil }
    func nominative(_ letter: Character) -> String? {
      if cases.contains(letter) { return word }
      let endings = forms.filter { $0.cases.contains(letter) }.map(\.ending)
      return RussianNoun.ending(endings, of: stem, declension).map {
        stem + $0.inLetters(of: word, isInside: true)
      }
    }
    self.init(
      declension.gender, cases, singular: nominative("n"), plural: nominative("N"))
  }

  /// The noun in the nominative; nil if it is not known.
  func nominative(isPlural: Bool) -> String? { isPlural ? plural : singular }

  /// Which ending of a nominative a stem takes; nil if a vowel of it would come or go.
  private static func ending(
    _ endings: [String], of stem: String, _ declension: Lexicon.Declension
  ) -> String? {
    let stem = stem.small
    guard let last = stem.last else { return nil }
    let isSibilant = "жшщчц".contains(last)
    switch endings.first {
    case "" where vowelless.contains(stem): return nil
    case "о" where isSibilant: return "е"
    case "ь" where isSibilant && declension == .softMasculine: return ""
    // «выставки», «концерты»
    case "ы": return "гкхжшщч".contains(last) ? "и" : "ы"
    default: return endings.first
    }
  }

  /// Stems of masculine nouns whose nominative has a vowel that the other forms lack.
  private static let vowelless: Set<String> = ["ковр", "посл", "студийц"]

  /// The stems of companies.
  private static let companies: Set<String> = [
    "оркестр", "хор", "радиохор", "радиооркестр", "квартет", "квинтет", "дуэт", "секстет", "септет",
    "октет", "нонет",
    "бэнд",
    "групп", "капелл", "камерат", "синфониетт", "ансамбл", "коллектив", "театр", "танцтеатр",
    "драмтеатр",
    "музтеатр", "цирк", "трупп", "антреприз", "делегац",
  ]

  /// Stems of two nouns: «график» and «графика».
  private static let homonyms: Set<String> = ["график"]

  /// Nouns in twelve forms, as the letters of ``RussianCases`` have them, or in six of the plural.
  private static let irregular: [(gender: RussianGender, forms: [String])] = [
    (.masculine, "день дня дню день днем дне дни дней дням дни днями днях"),
    (.masculine, "год года году год годом годе годы годов годам годы годами годах"),
    (
      .masculine,
      "лагерь лагеря лагерю лагерь лагерем лагере лагеря лагерей лагерям лагеря лагерями лагерях"
    ),
    (
      .feminine,
      "мастерская мастерской мастерской мастерскую мастерской мастерской мастерские мастерских мастерским мастерские мастерскими мастерских"
    ),
    (.feminine, "кукла куклы кукле куклу куклой кукле куклы кукол куклам кукол куклами куклах"),
    (.masculine, "- - - - - - кинодни кинодней кинодням кинодни киноднями киноднях"),
    (.feminine, "- - - - - - посиделки посиделок посиделкам посиделки посиделками посиделках"),
  ].map { ($0, $1.split(separator: " ").map(String.init)) }

  private static let indeclinable: [(gender: RussianGender, words: Set<String>)] = [
    (.neuter, ["шоу", "турне", "дефиле", "трио", "панно", "кимоно", "шапито"]),
    (.feminine, ["биеннале", "триеннале"]),
  ]

  /// Nouns that stand behind a hyphen: «выставки-продажи».
  private static let secondHalves: [(stem: String, declension: Lexicon.Declension)] = [
    ("продаж", .feminine), ("реквием", .masculine), ("посвящен", .inIye), ("просмотр", .masculine),
    ("знакомств", .neuter), ("путешеств", .inIye), ("исследован", .inIye), ("размышлен", .inIye),
  ]
}

extension Lexicon.Declension {
  /// The gender of its nouns.
  fileprivate var gender: RussianGender {
    switch self {
    case .feminine, .softFeminine, .inIya, .softLast: .feminine
    case .neuter, .inIye: .neuter
    default: .masculine
    }
  }

  /// Its endings, each with its cases; nil if it is none of nouns.
  fileprivate var forms: [(ending: String, cases: RussianCases)]? {
    let cases: String
    switch self {
    case .feminine: cases = "GA n gNA gNA a dp i i D I P"
    case .fleeting: cases = "na ga d i i p NA GA GA D I P"
    case .fleetingO: cases = "na ga d i p NA GA D I P"
    case .softFeminine: cases = "n gNA a dp i D I P GA GA"
    case .inIya: cases = "n gdpNA a i GA D I P"
    case .masculine: cases = "na ga d i p NA NA GA D I P"
    case .pluralInA: cases = "na gaNA d i p GA D I P"
    case .softMasculine, .inY: cases = "na ga d i p NA GA D I P"
    case .neuter: cases = "na gNA d i p D I P GA"
    case .inIy: cases = "na ga d i pNA GA D I P"
    case .inIye: cases = "na gNA d i p GA D I P"
    case .softLast: cases = "na gdpNA i GA D I P"
    case .adjective, .short, .reflexiveParticiple, .past, .reflexivePast: return nil
    }
    return zip(endings, cases.split(separator: " ")).map { (String($0), Set($1)) }
  }
}

extension Lexeme {
  /// Whether it is an occasion or feast, or one who plays or makes or a work that an occasion may be called by.
  fileprivate var isDeclinedNoun: Bool {
    head != nil || isOfPeople || noun == .work || noun == .film || traits.contains(.feast)
  }

  /// Whether it is one who plays, makes or comes, or a company.
  fileprivate var isOfPeople: Bool {
    guard head == nil else { return false }
    switch noun {
    case .musician, .performer, .artist, .delegation: return true
    default: return false
    }
  }
}

extension String {
  /// In small letters and with «е» for «ё».
  var small: String { String(lowercased().map { $0 == "ё" ? "е" : $0 }) }

  /// In the letters that a word is in: all capitals, the first a capital, or none; what comes inside the word has
  /// no capital for the first letter's sake.
  func inLetters(of word: String, isInside: Bool = false) -> String {
    if word.count > 1, word == word.uppercased() { return uppercased() }
    guard !isInside, word.first?.isUppercase == true else { return self }
    return prefix(1).uppercased() + dropFirst()
  }
}
