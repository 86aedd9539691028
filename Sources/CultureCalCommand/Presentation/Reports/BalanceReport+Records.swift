import Chronology
import CultureCal
import Extraction
import Gazetteer
import Reports

extension BalanceReport {
  /// The report for programs.
  var json: JSON {
    .object([
      ("today", .string("\(today)")), ("pairs", .array(pairs.map(\.json))),
    ])
  }

  /// The names of the fields of ``records``.
  var header: [String] {
    ["presenter", "host", "year", "kind"] + Standing.allCases.map(\.rawValue)
  }

  /// What each country presents in another, by year and kind.
  var records: [[String]] {
    pairs.flatMap { pair in
      pair.cells.map { cell in
        [
          cell.presenter.code, pair.countries.other(than: cell.presenter).code,
          cell.year.map { "\($0)" } ?? "", cell.kind.rawValue,
        ] + Standing.allCases.map { "\(cell.tally[$0])" }
      }
    }
  }
}

extension BalanceReport.Pair {
  fileprivate var json: JSON {
    .object([
      ("countries", .strings(countries.countries.map(\.code))),
      ("turn", turn.json(between: countries)),
      (
        "totals",
        .array(
          countries.countries.map { country in
            .object([("presenter", .string(country.code))] + tally(of: country).fields)
          })
      ),
      (
        "years",
        .array(
          cells.map { cell in
            .object(
              [
                ("year", cell.year.map(JSON.integer) ?? .null),
                ("kind", .string(cell.kind.rawValue)),
                ("presenter", .string(cell.presenter.code)),
              ] + cell.tally.fields)
          })
      ),
      ("editions", .array(editions.map(\.json))),
    ])
  }
}

extension Tally {
  fileprivate var fields: [(name: String, value: JSON)] {
    Standing.allCases.map { ($0.rawValue, .integer(self[$0])) }
  }
}

extension Turn {
  fileprivate func json(between countries: CountryPair) -> JSON {
    let (name, country): (String, Country?) =
      switch verdict {
      case .notBegun: ("notBegun", nil)
      case .turn(let country): ("turn", country)
      case .together: ("together", nil)
      case .unclear: ("unclear", nil)
      }
    return .object([
      ("verdict", .string(name)), ("country", .optional(country?.code)),
      ("certain", .bool(isCertain)), ("last", .strings(last.map(\.uid))),
      ("next", .optional(next?.uid)), ("notCounted", .strings(uncounted.map(\.uid))),
      ("words", .string(sentences(between: countries).joined(separator: " "))),
    ])
  }
}

extension Edition {
  fileprivate var json: JSON {
    .object([
      ("uid", .string(uid)), ("title", .string(title)), ("kind", .string(kind.rawValue)),
      ("presenters", .strings(presenters.map(\.code))), ("when", .optional(when?.description)),
      ("standing", .string(standing.rawValue)),
    ])
  }
}
