import Gazetteer

/// One occasion of an article: all mentions that mean it, and what they say together.
struct Occasion {
  /// The places of its mentions in the list of all, in the order of the text.
  var mentions: [Int]
  var kind: EventKind
  var head: HeadNoun
  /// The mention that names it best.
  var main: Int
  var facts: [Facts]
  /// The index of the occasion that encloses it.
  var parent: Int?

  var guests: [Country] = []
  var hosts: [Country] = []
  /// How sure the guests and hosts are: 3 in its own phrase, 2 in its clause, 1 by its surroundings.
  var guestEvidence = 0
  /// Whether its text names other countries only as where things are, so that nobody is told to come.
  var tellsNoGuest = false
  var hostEvidence = 0
  var guestTokens: Range<Int>?
  var hostTokens: Range<Int>?
  var cities: [String] = []
  var cityTokens: Range<Int>?
  var venue: Range<Int>?
  var date: ResolvedDate?
  var dateTokens: Range<Int>?
  var hasOwnDate = false
  /// Whether its end was counted from how many months it lasts.
  var isLengthened = false
  var hours: Hours?
  var status = EventStatus.held
  var statusTokens: Range<Int>?
  /// Which host, of several that one mention names, as "in Vietnam, Kazakhstan and India".
  var chosenHost: Country?
}
