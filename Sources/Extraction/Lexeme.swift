/// What the lexicon says of one word; a word may be several things at once.
struct Lexeme: Hashable, Sendable {
  /// A function word.
  var word: Word?
  /// A kind of occasion.
  var head: HeadNoun?
  /// Whether the occasion is in the plural for certain.
  var isPlural = false
  /// What it says that happens.
  var verb: VerbSense?
  var form = VerbForm.base
  /// What sort of thing or person it names.
  var noun: NounClass?
  /// The sort of occasion that it speaks for where it stands nearby, as "canvases" for an exhibition.
  var hint: EventKind?
  /// What else matters of it.
  var traits: Traits = []
  /// 1 to 12, or 0.
  var month: UInt8 = 0
  /// 1 for Monday to 7, or 0.
  var weekday: UInt8 = 0
  /// 21 spring to 24 winter, or 0.
  var season: UInt8 = 0
  /// What a written-out number or ordinal stands for, or 0.
  var number: UInt8 = 0
  /// Those who live in a city, by its place in the list of ``Lexicon/demonym(_:)``, or 0.
  var demonym: UInt8 = 0
  /// How the lexicon declines it, if it was laid out from a stem.
  var declension: Lexicon.Declension?
  /// How many letters of it are the ending of its declension.
  var endingLength: UInt8 = 0
  /// Whether the number is an ordinal.
  var isOrdinal = false
  /// Whether it is a month or weekday only with a capital, such as "May".
  var needsCapital = false
  /// Whether it may tell another edition of a series without its noun: "edition", "previous", "similar".
  var mayTellEdition = false
  /// Whether a text that has the word may tell of culture or of diplomatic relations.
  var isTopical = false

  /// What else matters of a word.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// Culture, the arts, heritage: "culture", "music", "кино".
    static let culture = Traits(rawValue: 1 << 0)
    /// Trade and industry: "business", "инвестиционный".
    static let business = Traits(rawValue: 1 << 1)
    /// Sport: "tournament", "чемпионат".
    static let sport = Traits(rawValue: 1 << 2)
    /// Statesmanship: "summit", "саммит".
    static let politics = Traits(rawValue: 1 << 3)
    /// "International", "world", "международный".
    static let international = Traits(rawValue: 1 << 4)
    /// What happens again and again: "regularly", "ежегодно".
    static let habit = Traits(rawValue: 1 << 5)
    /// Comes between a head noun and what it truly heads, as "hall" in "concert hall".
    static let voidsHead = Traits(rawValue: 1 << 6)
    /// Puts in doubt whether it will be: "proposal", "possibility".
    static let doubt = Traits(rawValue: 1 << 7)
    /// An adjective that may stand in a name's phrase without naming: "large", "new".
    static let plain = Traits(rawValue: 1 << 8)
    /// A word that says what a thing is called: "titled", "под названием".
    static let naming = Traits(rawValue: 1 << 9)
    /// Several countries do it together: "joint", "совместный".
    static let joint = Traits(rawValue: 1 << 10)
    /// An opening or a close: "opening", "закрытие".
    static let opening = Traits(rawValue: 1 << 11)
    /// Film: "film", "кино".
    static let film = Traits(rawValue: 1 << 12)
    /// Books and poets: "poetry", "книжный".
    static let literary = Traits(rawValue: 1 << 13)
    /// What is not before the public or not in a place: "online", "virtual".
    static let remote = Traits(rawValue: 1 << 14)
    /// Points at something already named: "аналогичный", "this year's".
    static let pointing = Traits(rawValue: 1 << 15)
    /// What depends on an occasion without being it: "eve", "winner", "рамках".
    static let aside = Traits(rawValue: 1 << 17)
    /// The honour of a guest of honour: "honour", "почетный".
    static let honour = Traits(rawValue: 1 << 18)
    /// What an occasion is part of: "framework", "рамках".
    static let framework = Traits(rawValue: 1 << 19)
    /// What two give each other, so that what is given is no occasion yet: "exchange", "обмен".
    static let exchange = Traits(rawValue: 1 << 20)
    /// A noun of another language, which heads a name alone: "Semana", "Fête".
    static let foreign = Traits(rawValue: 1 << 21)
    /// The name of a feast: «Навруз», «Масленица».
    static let feast = Traits(rawValue: 1 << 22)
    /// Those before whom it is: "public", "зрители".
    static let audience = Traits(rawValue: 1 << 16)
  }
}

/// The form of a verb, as far as it tells when something happens.
enum VerbForm: UInt8, Hashable, Sendable {
  case base, present, past, gerund
  /// A form that lies ahead by itself, as "состоится".
  case future
}

/// A full stop after this word ends no sentence.
enum Abbreviation: Hashable, Sendable {
  /// Such as "Mr.", whatever follows.
  case beforeName
  /// Such as "Sept." or "No.", if a number follows.
  case beforeNumber
}
