/// How far an event has come.
public enum EventStatus: String, CaseIterable, Hashable, Sendable {
  /// Discussed, suggested or invited to; nobody has promised it.
  case proposed
  /// Announced and still to come.
  case planned
  /// Begun and not over.
  case ongoing
  /// Over.
  case held
  /// Put off, whether or not a new date is known.
  case postponed
  /// Called off.
  case cancelled
}
