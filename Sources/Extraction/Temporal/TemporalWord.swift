/// What a word means to the grammars of time.
///
/// The kind says which rules ask for it, the value which month, number or unit it is.
struct TemporalWord: Hashable, Sendable {
  /// Kinds before ``digits`` can only go on with a time; ``digits`` and the others may begin one.
  enum Kind: UInt8, Hashable, Sendable {
    case none
    // words beside or inside a time
    case of, to, until, and, or, by, on, during, since, between, `for`, within, from
    case than, ago, before, after, old, long, least, most, maybe, zone, moment, deed, same,
      numbered,
      hourMark, fullUnit, tense, pronoun
    // words and numbers that may begin a time
    case digits, month, weekday, season, unit, daypart, cardinal, tens, scale, ordinal, decadeName
    case the, a, step, deictic, reference, part, several, couple, half, limit, more, another, every,
      at
    case later, earlier, ahead, right, frequency, fiscal, holiday, quarterName, era

    /// Whether a time may end with such a word: not with one of grammar, which is nearly all that stands before a name.
    var mayEnd: Bool {
      switch self {
      case .none, .of, .to, .until, .and, .or, .by, .on, .during, .since, .between, .for, .within,
        .from, .than, .tense, .pronoun, .the, .a, .every, .at:
        false
      default: true
      }
    }
  }

  /// What qualifies the meaning of a word.
  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// It is a time only with a capital, such as "May".
    static let needsCapital = Flags(rawValue: 1)
    /// It is more than one, such as "days".
    static let plural = Flags(rawValue: 2)
    /// A full stop may follow, as in "Sept.".
    static let abbreviated = Flags(rawValue: 4)
    /// It is an everyday word too, so that it needs a sign that it is a time.
    static let ambiguous = Flags(rawValue: 8)
    /// It is a noun, such as "beginning" where others are adjectives, such as "early".
    static let noun = Flags(rawValue: 16)
  }

  var kind: Kind
  var value: UInt8 = 0
  var flags: Flags = []
  /// The number that at most eight digits write; negative for what is no number.
  var figure: Int32 = -1

  static let none = TemporalWord(kind: .none)

  /// The number that it writes out, or which month or weekday it is.
  var number: Int { Int(value) }
  /// The unit that it names, as "days" and "daily" do.
  var unit: TimeUnit? {
    kind == .unit || kind == .frequency ? TimeUnit(rawValue: value) : nil
  }
  /// Whether it is more than one.
  var isPlural: Bool { flags.contains(.plural) }
}

/// Which of several calendar units a word such as "last" or "following" chooses.
enum TemporalStep: UInt8, Hashable, Sendable {
  /// Counted from the day of publication.
  case this, next, last
  /// Counted from the time that the text speaks of.
  case that, following, previous
  /// "The past three days", which lead up to now, and "the coming year".
  case past, coming
}

/// A stretch of the day.
enum Daypart: UInt8, Hashable, Sendable {
  case morning, midday, afternoon, evening, night, day, noon, midnight

  /// How TIMEX3 writes it after "T".
  var code: String {
    switch self {
    case .morning: "MO"
    case .midday: "MI"
    case .afternoon: "AF"
    case .evening: "EV"
    case .night: "NI"
    case .day: "DT"
    case .noon: "12:00"
    case .midnight: "00:00"
    }
  }
}

/// Times that are only said to be now, before or after.
enum TemporalReference: UInt8, Hashable, Sendable {
  case present, past, future
}

/// The early, middle or late part of a time, or two of them that meet.
struct TemporalPart: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let early = TemporalPart(rawValue: 1)
  static let middle = TemporalPart(rawValue: 2)
  static let late = TemporalPart(rawValue: 4)
}

/// A holiday on which news are dated.
enum Holiday: UInt8, Hashable, Sendable {
  case christmas, christmasEve, newYear, newYearsEve, easter, thanksgiving, halloween
}
