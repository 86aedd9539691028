/// A day of the week, numbered as in ISO 8601: 1 for Monday to 7 for Sunday.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
