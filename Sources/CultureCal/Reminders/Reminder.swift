public import Chronology
import Gazetteer

/// Something that somebody is to be told about one event.
public struct Reminder: Hashable, Sendable {
  /// Why it is told now.
  public enum Reason: Hashable, Sendable {
    /// The event may begin in so many days from the moment due.
    case lead(days: Int)
    /// Its period has begun, and its date is still vague.
    case vague
    /// Its last possible day is over, and nobody has said that it was held.
    case past
    /// It was called off after a reminder of it had gone out.
    case cancelled
  }

  /// The event as it is now.
  public let event: Event
  /// Why it is told now.
  public let reason: Reason
  /// The instant it was due, in seconds since 1970 in UTC.
  public let due: Int

  /// A reminder of an event.
  public init(event: Event, reason: Reason, due: Int) {
    self.event = event
    self.reason = reason
    self.due = due
  }

  /// The reminder on one line, as seen on a day: "in 12 days, 14 May 2018: Gala concert, Minsk".
  public func line(on today: CivilDate) -> String {
    let countries = [event.guests, event.hosts].map {
      $0.map { $0.name(in: "en") }.joined(separator: ", ")
    }
    .filter { !$0.isEmpty }.joined(separator: " → ")
    let details = [event.title, countries, event.venue, event.city].compactMap(\.self)
      .filter { !$0.isEmpty }
    return "\(timing(on: today)): \(details.joined(separator: ", "))"
  }

  /// The reminder on one line among others that ask: "was it held? 1 September 2017: Gala concert, Minsk".
  func question(on today: CivilDate) -> String {
    let line = line(on: today)
    return line.hasPrefix(Self.asking) ? String(line.dropFirst(Self.asking.count)) : line
  }

  private static let asking = "to confirm, "

  private func timing(on today: CivilDate) -> String {
    let when = event.when?.written(in: .english) ?? "no date"
    let clock = event.startTime.map { ", \($0)" } ?? ""
    switch reason {
    case .cancelled: return "cancelled, was \(when)\(clock)"
    case .past: return "\(Self.asking)was it held? \(when)\(clock)"
    case .vague: return "\(Self.asking)which day? some time in \(when); not yet dated"
    case .lead:
      guard let date = event.when, let first = date.bounds.first.day, date.precision >= .day else {
        return "expected some time in \(when); not yet dated"
      }
      switch first.dayNumber - today.dayNumber {
      // "from 2 July 2018" says it by itself
      case ..<0: return date.bounds.last.day == nil ? "\(when)\(clock)" : "since \(when)\(clock)"
      case 0: return "today, \(when)\(clock)"
      case 1: return "tomorrow, \(when)\(clock)"
      case let days: return "in \(days) days, \(when)\(clock)"
      }
    }
  }
}

extension Reminder.Reason {
  /// The reason as the ledger has it.
  var text: String {
    switch self {
    case .lead(let days): "\(days)d"
    case .vague: "vague"
    case .past: "past"
    case .cancelled: "cancelled"
    }
  }
}
