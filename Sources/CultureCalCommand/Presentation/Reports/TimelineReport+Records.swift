import Chronology
import CultureCal
import Extraction

extension TimelineReport {
  /// The report for programs, with the sources of each event in its calendar.
  func json(in store: EventStore) throws -> JSON {
    func json(_ event: Event) throws -> JSON {
      .written(event.json(sources: try store.sources(of: event)))
    }
    return .object([
      ("today", .string("\(today)")), ("from", .optional(first?.description)),
      ("to", .optional(last?.description)), ("dated", .integer(datedCount)),
      ("undated", .integer(undatedCount)), ("expected", .integer(expectedCount)),
      (
        "groups",
        .array(
          try groups.map { group in
            .object([
              ("heading", .string(group.name)),
              ("events", .array(try group.events.map(json))),
            ])
          })
      ),
      ("withoutDate", .array(try undated.map(json))),
    ])
  }

  /// The names of the fields of ``records``.
  var header: [String] { ["group"] + Event.fields.map(\.name) }

  /// The events in the order of the rows, those without a date last.
  var records: [[String]] {
    func record(_ group: String, _ event: Event) -> [String] {
      [group] + Event.fields.map { $0.value(event).plain }
    }
    return groups.flatMap { group in group.events.map { record(group.name, $0) } }
      + undated.map { record("", $0) }
  }
}

extension TimelineReport.Group {
  /// What the rows have in common: a kind, or the id of the event that encloses them.
  fileprivate var name: String {
    switch heading {
    case .kind(let kind): kind.rawValue
    case .programme(let event): event.uid
    case .noProgramme: ""
    }
  }
}
