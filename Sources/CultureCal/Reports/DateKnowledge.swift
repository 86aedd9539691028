public import Chronology

/// How well it is known when an event is.
public enum DateKnowledge: String, CaseIterable, Hashable, Sendable {
  /// Its first and last day.
  case days
  /// Its first day; when it ends is open.
  case opening
  /// Its last day only.
  case closing
  /// Days that its source doubts or gives roughly, or several of which one is meant.
  case doubtful
  /// Its month.
  case month
  /// Its season, quarter or the like.
  case partOfYear
  /// Its year.
  case year
  /// Only a decade or longer.
  case longer
  /// Nothing.
  case none

  /// How well a date tells it; nil stands for no date.
  public init(_ date: EDTF?) {
    guard let date else {
      self = .none
      return
    }
    switch date.precision {
    case .age, .millennium, .century, .decade: self = .longer
    case .year: self = .year
    case .partOfYear: self = .partOfYear
    case .month: self = .month
    case .day, .second:
      switch (date.beginning.isDay, date.ending.isDay) {
      case _ where date.qualification != .certain: self = .doubtful
      case (true, true): self = .days
      case (true, false): self = .opening
      case (false, true): self = .closing
      case (false, false): self = .doubtful
      }
    }
  }

  /// Whether it is still to be asked on which day the event begins.
  public var isVague: Bool { self != .days && self != .opening }
}
