public import Chronology
import Extraction

extension EventStore {
  /// The events that may begin within some days from today, both included.
  ///
  /// They are in the order of ``list(_:)``. A vague date begins on the first day that it can mean, so that
  /// "2018" is due once, before its year, rather than all year long. Unless the filter names statuses, it
  /// is what is planned, postponed to a date, or going on.
  public func due(
    within days: Int, today: CivilDate, _ filter: EventFilter = EventFilter()
  ) throws -> [Event] {
    var filter = filter
    filter.first = today
    filter.last = today.adding(days: days)
    filter.limit = nil
    if filter.statuses.isEmpty { filter.statuses = [.planned, .postponed, .ongoing] }
    return try list(filter).filter {
      guard let first = $0.days?.first else { return false }
      return first >= today.dayNumber
    }
  }
}
