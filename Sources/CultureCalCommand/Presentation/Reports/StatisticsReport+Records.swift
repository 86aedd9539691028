import CultureCal
import Extraction
import Gazetteer

extension StatisticsReport {
  /// The report for programs.
  var json: JSON {
    var fields: [(name: String, value: JSON)] = [("all", .object(all.fields))]
    for (name, lines) in tables {
      fields.append(
        (
          name,
          .array(lines.map { value, figures in .object([("value", value)] + figures.fields) })
        ))
    }
    return .object(
      fields + [
        (
          "articles",
          .array(
            sources.map {
              .object([("source", .string($0.source)), ("articles", .integer($0.articles))])
            })
        ),
        ("withoutArticle", .integer(withoutArticle)),
        ("waitingCandidates", .integer(waitingCandidates)),
      ])
  }

  /// The names of the fields of ``records``.
  var header: [String] { ["by", "value"] + Figures().fields.map(\.name) }

  /// Every line of every table, and of the whole.
  var records: [[String]] {
    func record(_ name: String, _ value: JSON, _ figures: Figures) -> [String] {
      [name, value.plain] + figures.fields.map { $0.value.plain }
    }
    return [record("all", .null, all)]
      + tables.flatMap { name, lines in lines.map { record(name, $0, $1) } }
  }

  private var tables: [(String, [(JSON, Figures)])] {
    [
      ("year", years.map { ($0.value.map(JSON.integer) ?? .null, $0.figures) }),
      ("kind", kinds.map { (.string($0.value.rawValue), $0.figures) }),
      ("status", statuses.map { (.string($0.value.rawValue), $0.figures) }),
      ("knowledge", knowledge.map { (.string($0.value.rawValue), $0.figures) }),
      ("guest", countries.map { (.string($0.country.code), $0.asGuest) }),
      ("host", countries.map { (.string($0.country.code), $0.asHost) }),
      ("city", cities.map { (.string($0.value), $0.figures) }),
      ("source", sources.map { (.string($0.source), $0.figures) }),
    ]
  }
}

extension StatisticsReport.Figures {
  fileprivate var fields: [(name: String, value: JSON)] {
    [
      ("events", .integer(events)), ("dayKnown", .integer(dated)), ("vague", .integer(vague)),
      ("noDate", .integer(undated)), ("toReview", .integer(needReview)),
    ]
  }
}
