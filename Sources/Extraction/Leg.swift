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

extension Mention {
  /// The mention of a show that goes on elsewhere: what it is and who brings it, it has from what it continues.
  ///
  /// Its words begin at `start`, where nothing names it again.
  init(
    continuing origin: Mention, as kind: EventKind? = nil, in sentence: Int, at token: Int,
    from start: Int, place: Range<Int>?, time: TemporalMatch?, isPutOff: Bool = false
  ) {
    let kind = kind ?? origin.kind
    self.init(
      sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: token, kind: kind,
      phrase: start..<start, title: origin.name ?? origin.title)
    isCultural = true
    leg = Leg(
      origin: origin.leg?.origin ?? origin.headToken, place: place, time: time, isPutOff: isPutOff)
  }
}
