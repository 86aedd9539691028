/// What ties a further showing, in another place or on another day, to the one that it continues.
struct Leg: Hashable {
  /// The head of the mention that it continues.
  let origin: Int
  /// The place where it is; nil where only its day or its house differs.
  var place: Range<Int>?
  /// The time that stands with the place.
  var time: TemporalMatch?
  /// Whether it is the new day of what was put off: "for Cork a new date has been found".
  var isPutOff = false
}
