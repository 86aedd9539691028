public import Chronology

/// Days on which an event could be held, and what speaks for and against them.
public struct Slot: Hashable, Sendable {
  /// The first and last day.
  public let days: ClosedRange<CivilDate>
  /// The higher the better; 0 where nothing speaks against it.
  public let score: Int
  /// What speaks for or against it, the weightiest first.
  public let reasons: [String]
}
