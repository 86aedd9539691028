public import Chronology
import Extraction

/// What is now known of when and where an event takes place; what is nil stays as it is.
public struct Schedule: Hashable, Sendable {
  /// The date that it firms up to.
  public var when: EDTF
  /// When it begins, by the clocks of ``zone``.
  public var startTime: LocalTime?
  /// When it ends, by the clocks of ``zone``.
  public var endTime: LocalTime?
  /// The IANA name of its time zone.
  public var zone: String?
  /// The hall or museum.
  public var venue: String?

  /// A date, with no more said yet.
  public init(when: EDTF) {
    self.when = when
  }
}

extension EventStore {
  /// Firms up when an event takes place; what was only proposed or put off is planned then.
  ///
  /// A date that contradicts what is known is refused with the reason, unless it is forced: one outside
  /// the date announced, outside the event that encloses it, or that leaves out an event it encloses;
  /// any for an event that is cancelled or over; an end before the beginning.
  /// - Throws: ``StoreError`` if the event is unknown or the date contradicts.
  @discardableResult
  public func schedule(
    _ name: String, _ schedule: Schedule, force: Bool = false, by author: String,
    reason: String? = nil, recorded: String
  ) throws -> Event {
    try change {
      let event = try presentEvent(name)
      if !force, let objection = try objection(to: schedule, for: event) {
        throw StoreError(.badValue, objection)
      }
      var values: [(EventField, String?)] = [(.when, schedule.when.description)]
      if let time = schedule.startTime { values.append((.startTime, time.description)) }
      if let time = schedule.endTime { values.append((.endTime, time.description)) }
      if let zone = schedule.zone { values.append((.zone, zone)) }
      if let venue = schedule.venue { values.append((.venue, venue)) }
      if [.proposed, .postponed].contains(event.status) || force && event.status == .cancelled {
        values.append((.status, EventStatus.planned.rawValue))
      }
      return try set(
        values, of: event,
        Cause(action: .scheduled, author: author, reason: reason, recorded: recorded))
    }
  }

  /// Why a schedule cannot be, in one line; nil if nothing speaks against it.
  private func objection(to schedule: Schedule, for event: Event) throws -> String? {
    let date = schedule.when.written(in: .english)
    switch event.status {
    case .cancelled: return "expected an event that is still to come, but \(event.uid) is cancelled"
    case .held: return "expected an event that is still to come, but \(event.uid) was held"
    case .proposed, .planned, .ongoing, .postponed: break
    }
    if let objection = schedule.timeObjection { return objection }
    if event.status != .postponed, let known = event.when, !schedule.when.isCompatible(with: known)
    {
      return "expected a date within \(known.written(in: .english)), as is known of \(event.uid),"
        + " but found \(date)"
    }
    let days = PossibleDays(schedule.when)
    if let name = event.partOf {
      let whole = try self.event(name)
      if let outer = whole.when, !PossibleDays(outer).encloses(days) {
        return "expected a date within \(outer.written(in: .english)), when \(whole.title)"
          + " (\(whole.uid)) is, but found \(date)"
      }
    }
    for item in try items(of: event) where ![.postponed, .cancelled].contains(item.status) {
      guard let inner = item.when, !days.meets(PossibleDays(inner)) else { continue }
      return "expected a date around \(inner.written(in: .english)), when its part \(item.title)"
        + " (\(item.uid)) is, but found \(date)"
    }
    return nil
  }
}

extension Schedule {
  /// Why the times cannot be.
  fileprivate var timeObjection: String? {
    guard let end = endTime else { return nil }
    guard let start = startTime else {
      return "expected a time to begin, but found only one to end"
    }
    let isOneDay = when.bounds.first == when.bounds.last
    return isOneDay && end < start ? "expected an end after \(start), but found \(end)" : nil
  }
}

extension PossibleDays {
  /// Whether other days lie within these.
  func encloses(_ other: PossibleDays) -> Bool { first <= other.first && other.last <= last }

  /// Whether they have a day in common with others.
  func meets(_ other: PossibleDays) -> Bool { first <= other.last && other.first <= last }

  /// How many days there are; nil if an end is open or not known.
  var count: Int? {
    let isClosed = first > EDTF.Bounds.unknownDayNumber && last < -EDTF.Bounds.unknownDayNumber
    return isClosed ? last - first + 1 : nil
  }
}
