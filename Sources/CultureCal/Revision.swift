/// A state that an event was in, and who brought it about.
public struct Revision: Hashable, Sendable {
  /// What was done.
  public enum Action: String, CaseIterable, Hashable, Sendable {
    /// Entered by a person.
    case added
    /// Entered because an article told of it.
    case reported
    /// Changed because another article told of it.
    case corroborated
    /// Changed by a person.
    case edited
    /// Firmed up by a person.
    case scheduled
    /// Put off.
    case postponed
    /// Called off.
    case cancelled
    /// Another event was merged into it.
    case absorbed
    /// Merged into another event.
    case merged
    /// Taken from the calendar.
    case removed
    /// Brought back to an earlier state.
    case restored
    /// Changed by a decision about what was doubtful.
    case reviewed
    /// Changed back because such a decision was undone.
    case undone
  }

  /// Its number, from 1 without gaps.
  public let number: Int
  /// What was done.
  public let action: Action
  /// The person, or the article by its publisher and day.
  public let author: String
  /// Why, in the person's words.
  public let reason: String?
  /// When it was recorded.
  public let recorded: String
  /// The event as it was from then on.
  public let event: Event
  /// What differs from the revision before it; of the first, what was given.
  public let changes: [FieldChange]
}

/// What happened to one field of an event.
public struct FieldChange: Hashable, Sendable {
  /// The field.
  public let field: EventField
  /// The value before, as text; nil for none.
  public let old: String?
  /// The value after, as text; nil for none.
  public let new: String?

  /// A change of a field from one text to another.
  public init(field: EventField, old: String?, new: String?) {
    self.field = field
    self.old = old
    self.new = new
  }

  /// What differs between two states of an event.
  static func between(_ old: Event, _ new: Event) -> [FieldChange] {
    EventField.allCases.compactMap { field in
      let (before, after) = (old.text(of: field), new.text(of: field))
      return before == after ? nil : FieldChange(field: field, old: before, new: after)
    }
  }
}
