import Chronology
import CultureCal

extension SourcesReport {
  /// The report for programs.
  var json: JSON {
    .object([
      ("sources", .array(sources.map { .object($0.fields) })),
      ("datesChanged", .integer(changedCount)), ("datesFirmedUp", .integer(firmedCount)),
      ("datesMoved", .integer(movedCount)),
      ("medianLeadInDays", medianLead.map(JSON.integer) ?? .null),
      (
        "dates",
        .array(
          histories.map { history in
            .object([
              ("uid", .string(history.uid)), ("title", .string(history.title)),
              ("leadInDays", history.lead.map(JSON.integer) ?? .null),
              ("steps", .array(history.steps.map { .object($0.fields) })),
            ])
          })
      ),
    ])
  }

  /// The names of the fields of ``records``.
  var header: [String] {
    ["record"] + Record.names + ["uid", "title"] + DateHistory.Step.names
  }

  /// A record for each source, and one for each step of each date, which leave each other's fields empty.
  var records: [[String]] {
    let noStep = Array(repeating: "", count: 2 + DateHistory.Step.names.count)
    return sources.map { ["source"] + $0.fields.map { $0.value.plain } + noStep }
      + histories.flatMap { history in
        history.steps.map { step in
          ["date", step.source] + Array(repeating: "", count: Record.names.count - 1)
            + [history.uid, history.title]
            + step.fields.filter { DateHistory.Step.names.contains($0.name) }.map { $0.value.plain }
        }
      }
  }
}

extension SourcesReport.Record {
  fileprivate static let names = [
    "source", "events", "toldByOthersToo", "first", "statements", "contradicted", "rejected",
  ]

  fileprivate var fields: [(name: String, value: JSON)] {
    let values: [JSON] =
      [.string(source)]
      + [events, shared, first, statements, contradicted, rejected].map(JSON.integer)
    return Array(zip(Self.names, values).map { (name: $0, value: $1) })
  }
}

extension DateHistory.Step {
  fileprivate static let names = ["when", "told", "change"]

  fileprivate var fields: [(name: String, value: JSON)] {
    [
      ("when", .optional(when?.description)), ("told", .optional(said?.description)),
      ("change", .string(change.rawValue)), ("source", .string(source)),
    ]
  }
}
