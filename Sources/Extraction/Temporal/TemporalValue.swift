/// A time or a range of times as the words give it, before it is put on the calendar.
struct TemporalValue: Hashable {
  enum Extent: Hashable {
    case at(TemporalPoint)
    /// An end that is nil is open.
    case between(TemporalPoint?, TemporalPoint?)
    /// From a day on for as long as said, as in "for two weeks from 3 June".
    case lasting(TemporalPoint, TemporalDuration)
  }

  var extent: Extent

  init(_ extent: Extent) {
    self.extent = extent
  }

  /// "2018": whether it is a year and no more.
  var isYear: Bool {
    if case .at(let point) = extent, case .year = point.base { true } else { false }
  }
}

/// A time in a text.
struct TemporalMatch: Hashable {
  let tokens: Range<Int>
  let value: TemporalValue

  /// "Since 1975": whether it is all the years from one on, as the history of a festival is told.
  var isSinceYear: Bool {
    guard case .between(.some(let from), nil) = value.extent, case .year = from.base else {
      return false
    }
    return true
  }
}

/// One temporal expression in a text as TIMEX3 counts them, so that a range has two.
struct TemporalMention: Hashable {
  enum Content: Hashable {
    case point(TemporalPoint)
    case duration(TemporalDuration)
    /// Something that happens again and again.
    case set(TemporalSet)
    case reference(TemporalReference)
  }

  var tokens: Range<Int>
  var content: Content
  var limit: TemporalLimit?

  init(_ tokens: Range<Int>, _ content: Content, limit: TemporalLimit? = nil) {
    self.tokens = tokens
    self.content = content
    self.limit = limit
  }

  /// The day, month or the like that it is, if it is one.
  var point: TemporalPoint? {
    if case .point(let point) = content { point } else { nil }
  }
}

/// How a number is hedged.
enum TemporalLimit: UInt8, Hashable {
  case approximate, less, more, atMost, atLeast
}

/// When something happens again.
enum TemporalSet: Hashable {
  case every(TemporalDuration)
  case weekday(Int, Daypart?)
  case daypart(Daypart)
  case month(Int)
  case season(Int)
}
