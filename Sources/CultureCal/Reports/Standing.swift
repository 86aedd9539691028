public import Chronology
public import Extraction

/// How far an event has come, as a report of a day counts it.
public enum Standing: String, CaseIterable, Hashable, Sendable {
  /// It is over, or has begun.
  case held
  /// It was planned, and its last possible day is over; nobody has said whether it took place.
  case unconfirmed
  /// It is planned.
  case announced
  /// It was only spoken of.
  case proposed
  /// It was put off.
  case postponed
  /// It was called off.
  case cancelled

  /// How far an event of a status has come, if its last possible day is over or not.
  init(_ status: EventStatus, isPast: Bool) {
    switch status {
    case .held, .ongoing: self = .held
    case .planned: self = isPast ? .unconfirmed : .announced
    case .proposed: self = .proposed
    case .postponed: self = .postponed
    case .cancelled: self = .cancelled
    }
  }

  /// How far an event of a status and a date has come by a day.
  public init(_ status: EventStatus, _ date: EDTF?, today: CivilDate) {
    self.init(
      status, isPast: date.map { $0.bounds.lastDayNumber < today.dayNumber } ?? false)
  }

  /// Whether it took place as far as one knows.
  public var isPresented: Bool { self == .held || self == .unconfirmed }
}

/// How many events have come how far.
public struct Tally: Hashable, Sendable {
  private var counts: [Standing: Int] = [:]

  /// None.
  public init() {}

  /// How many have come so far.
  public subscript(standing: Standing) -> Int {
    get { counts[standing] ?? 0 }
    set { counts[standing] = newValue == 0 ? nil : newValue }
  }

  /// How many took place as far as one knows.
  public var presented: Int { self[.held] + self[.unconfirmed] }

  /// How many took place or are announced.
  public var counted: Int { presented + self[.announced] }

  /// How many there are of any standing.
  public var total: Int { counts.values.reduce(0, +) }

  /// Both together.
  public static func + (first: Tally, second: Tally) -> Tally {
    var sum = first
    for (standing, count) in second.counts { sum[standing] += count }
    return sum
  }
}
