import Gazetteer

/// What one clause says of an occasion.
struct Facts: Hashable {
  /// A time and how it bounds the occasion.
  struct Dated: Hashable {
    enum Relation: Hashable {
      case during, begin, end
    }

    var match: TemporalMatch
    var relation: Relation
    /// The tense that chooses the year of a time without one.
    var tense: Tense
  }

  /// A country with the words that it rests on.
  struct Named: Hashable {
    let country: Country
    let role: Role
    let tokens: Range<Int>
    /// Whether it stands in the phrase of the mention itself.
    var isInPhrase: Bool
    /// Whether it stands in the clause; else only in its sentence.
    var isInClause = true
    var city: String?
  }

  enum DayOfWhole: Hashable {
    case first, last, all
    /// "On the second day".
    case nth(Int)
  }

  var places: [Named] = []
  var venue: Range<Int>?
  /// Whether it is on the day of what was told of before: "on the same day".
  var isSameDay = false
  /// How many days before that it is: «накануне», "two days before the festival".
  var daysBefore: Int?
  /// Which day of what encloses it, or that it is all of them, if no more is said: "on the opening day", "all week".
  var dayOfWhole: DayOfWhole?
  /// Whether it is said to be here, where the article was filed.
  var isHere = false
  var times: [Dated] = []
  var tense = Tense()
  var isCancelled = false
  var isPostponed = false
  var isProposed = false
  var isHabit = false
  /// The days that it lasts, if said.
  var days: Int?
  /// The months that it lasts, if said.
  var months: Int?
  /// The time of day when it begins, and when it ends if that is said.
  var hours: Hours?

  /// Adds what a sentence without a mention of its own says besides.
  mutating func add(_ more: Facts) {
    if tense.sense == nil { tense = more.tense }
    isSameDay = isSameDay || more.isSameDay
    dayOfWhole = dayOfWhole ?? more.dayOfWhole
    times += more.times
    places += more.places.filter { $0.role == .location }
    venue = venue ?? more.venue
    days = days ?? more.days
    months = months ?? more.months
    hours = hours ?? more.hours
    isPostponed = isPostponed || more.isPostponed
    isCancelled = isCancelled || more.isCancelled
  }
}

extension Facts.Dated {
  /// "He will play on Friday": whether it is the day of what somebody is to play, show or hold.
  var isOfShowAhead: Bool {
    switch tense.sense {
    case .perform, .give, .show, .hold, .teach: tense.time == .future
    default: false
    }
  }

  /// "The pianist came on Monday": whether it is the day on which somebody came.
  var isOfArrival: Bool { tense.sense == .come && tense.time == .past }
}
