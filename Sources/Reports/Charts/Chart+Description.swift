extension Chart {
  /// What it shows in words, for who cannot see it; what comes after the first forty rows is only counted.
  public var description: String {
    let rows = rows
    let more = rows.count > 40 ? ["and \(English.number(rows.count - 40)) more"] : []
    return (rows.prefix(40) + more).joined(separator: "; ") + "."
  }

  private var rows: [String] {
    switch self {
    case .bars(let chart):
      chart.bars.map { "\($0.label): \(Self.words($0.figures, chart.series))" }
    case .mirror(let chart):
      chart.rows.map { row in
        let sides = [(row.left, chart.leftHeading), (row.right, chart.rightHeading)].map {
          side, heading in
          let name = side.name.isEmpty ? heading : side.name
          return "\(name) \(Self.words(side.figures, chart.series))"
        }
        return (row.label.isEmpty ? "" : row.label + ": ") + sides.joined(separator: ", ")
      }
    case .timeline(let chart):
      chart.groups.flatMap(\.rows).map { "\($0.label): \($0.detail)" }
    case .steps(let chart):
      chart.rows.map { row in
        "\(row.label): "
          + row.steps.map { "\($0.label) (\($0.by), \($0.note))" }.joined(separator: ", then ")
      }
    }
  }

  /// The sum, and what it is put together of if that is several figures.
  private static func words(_ figures: [Int], _ series: [ChartSeries]) -> String {
    let total = English.number(figures.reduce(0, +))
    let parts = zip(figures, series).filter { $0.0 > 0 }
    guard series.count > 1, !parts.isEmpty else { return total }
    return total + " (" + parts.map { "\(English.number($0)) \($1.name)" }.joined(separator: ", ")
      + ")"
  }
}
