import Gazetteer

/// What one clause says of an occasion.
struct Facts: Hashable {
  /// A time and how it bounds the occasion.
  struct Dated: Hashable {
    enum Relation: Hashable {
      case during, begin, end
    }

    let match: TemporalMatch
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

  var places: [Named] = []
  var venue: Range<Int>?
  /// Whether it is on the day of what was told of before: "on the same day".
  var isSameDay = false
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
  /// The times of day.
  var clock: Range<Int>?
}
