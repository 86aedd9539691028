import Gazetteer

/// A phrase that names or describes an occasion, as the grammar found it.
struct Mention: Hashable {
  /// How the occasion was recognised.
  enum Trigger: Hashable {
    /// By a head noun, such as "exhibition".
    case noun
    /// By who does what, such as "the troupe performed".
    case act
  }

  /// The index of its sentence.
  let sentence: Int
  let trigger: Trigger
  var head: HeadNoun
  var headToken: Int
  var kind: EventKind
  /// The noun phrase with its complements.
  var phrase: Range<Int>
  /// A name: in quotation marks, or in capitals.
  var name: Range<Int>?
  /// Whether the name stands in quotation marks.
  var isQuoted = false
  /// What the phrase says beyond the head, in tokens: the part that tells occasions apart.
  var title: Range<Int>
  var isPlural = false
  /// "The exhibition", "this festival": it may point back.
  var isDefinite = false
  /// "Such events", "regular festivals".
  var isHabit = false
  /// The number of the edition, as 34 of "the 34th festival"; 0 if none is said.
  var edition = 0
  /// A year in the phrase, as of "FIL 2020"; 0 if none is said.
  var year = 0
  /// Whether words of trade, sport or statesmanship say what it is about.
  var isForeign = false
  /// Whether words of culture say what it is about.
  var isCultural = false
  /// "The week", "the days" alone: it only points back.
  var isPointer = false
  /// Whether it is a name alone, known from elsewhere in the text.
  var isRecalled = false
  /// Whether it stands in a heading.
  var isHeading = false
  /// Whether it only says when or for whom something else is: "ahead of the festival", "the director of
  /// the festival". It may mean an occasion that is told of elsewhere, and makes none itself.
  var isAside = false
  /// Whether it is an entry of a list, which lies ahead and names only who comes.
  var isListed = false
  /// The house that the line of an entry begins with.
  var house: Range<Int>?
  /// The country of the list that it is an entry of.
  var home: Country?
  /// The one country whose culture all of the list is about, where the entry names nobody.
  var away: Country?
  /// Whether the phrase tells of its opening or close, as "the opening of the festival".
  var openingToken: Int?
  /// The head of the mention that introduced the series, if this is another edition of it that is told without its
  /// noun: "the 2015 edition", "last year's was …".
  var series: Int?
  /// Whether only a past year by "the festival" makes it another edition.
  var isBareEdition = false
  /// Whether it is the edition that the text is about: "this year's", "the 52nd edition".
  var isCurrent = false
  /// What the place in the phrase of an edition has to do with it: where it is, or who presents.
  var placeRole: Role?
  /// Whether it is the year in which a city bears a title of culture: nobody in particular is its guest.
  var isTitleOfCity = false
  /// What it continues, if it is a further leg of a show told of before.
  var leg: Leg?
}

extension Mention {
  /// An occasion of culture that is told without a noun for it: by a verb, or by who plays or what is shown.
  init(act kind: EventKind, in sentence: Int, at token: Int, _ phrase: Range<Int>) {
    self.init(
      sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: token, kind: kind,
      phrase: phrase, title: phrase)
    isCultural = true
  }
}
