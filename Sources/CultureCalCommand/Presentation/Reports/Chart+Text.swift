import Reports

extension Chart {
  /// The chart drawn with characters, in lines of at most `width` columns of a terminal.
  func lines(width: Int) -> [String] {
    switch self {
    case .bars(let chart): chart.lines(width: width)
    case .mirror(let chart): chart.lines(width: width)
    case .timeline(let chart): chart.lines(width: width)
    case .steps(let chart): chart.lines(width: width)
    }
  }
}

extension ChartSeries {
  /// What its part of a bar is drawn with.
  fileprivate var character: Character {
    switch texture {
    case .solid: "█"
    case .hatched: "▒"
    case .open: "░"
    }
  }
}

extension [ChartSeries] {
  /// What the characters mean; nothing for a single series.
  fileprivate var legend: [String] {
    count < 2 ? [] : [map { "\($0.character) \($0.name)" }.joined(separator: "   ")]
  }

  /// A bar of some figures, `length` characters long for a sum of `highest`; what is there is seen.
  fileprivate func bar(_ figures: [Int], highest: Int, length: Int) -> String {
    var bar = ""
    var sum = 0
    for (figure, series) in zip(figures, self) where figure > 0 {
      sum += figure
      let end = Swift.max(bar.count + 1, (2 * sum * length + highest) / (2 * highest))
      bar += String(repeating: series.character, count: end - bar.count)
    }
    return bar
  }
}

extension String {
  /// The text with spaces behind it, or before it, to so many columns of a terminal.
  func padded(to width: Int, atStart: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - displayWidth))
    return atStart ? space + self : self + space
  }
}

extension BarChart {
  fileprivate func lines(width: Int) -> [String] {
    let labels = bars.map { $0.label.onOneLine.wrapped(to: 30) }
    let labelWidth = labels.joined().map(\.displayWidth).max() ?? 0
    let highest = max(1, bars.map(\.total).max() ?? 1)
    let length = max(8, min(60, width - labelWidth - 2 - English.number(highest).count - 1))
    var lines: [String] = []
    for (bar, label) in zip(bars, labels) {
      let drawn = series.bar(bar.figures, highest: highest, length: length)
      let figure = drawn.isEmpty ? English.number(0) : drawn + " " + English.number(bar.total)
      lines.append(label[0].padded(to: labelWidth) + "  " + figure)
      lines += label.dropFirst()
    }
    return lines + series.legend
  }
}

extension MirrorChart {
  fileprivate func lines(width: Int) -> [String] {
    let labelWidth = rows.map(\.label.displayWidth).max() ?? 0
    let ends = rows.flatMap { [$0.left, $0.right] }.map(\.end)
    let endWidth = ends.map(\.displayWidth).max() ?? 0
    let highest = max(1, rows.flatMap { [$0.left.total, $0.right.total] }.max() ?? 1)
    let length = max(4, min(40, (width - labelWidth - 6) / 2 - endWidth - 1))
    let half = length + endWidth + 1
    func middle(_ label: String) -> String {
      labelWidth == 0 ? "│" : " │ " + label.padded(to: labelWidth) + " │ "
    }
    var lines: [String] = []
    if !leftHeading.isEmpty {
      let space = String(repeating: " ", count: middle("").count)
      lines.append(leftHeading.padded(to: half, atStart: true) + space + rightHeading)
    }
    lines += rows.map { row in
      let left = String(series.bar(row.left.figures, highest: highest, length: length).reversed())
      let right = series.bar(row.right.figures, highest: highest, length: length)
      let leftEnd = row.left.end + (left.isEmpty ? "" : " ")
      return (leftEnd + left).padded(to: half, atStart: true) + middle(row.label)
        + right + (right.isEmpty ? "" : " ") + row.right.end
    }
    return lines + series.legend
  }
}

extension MirrorChart.Side {
  /// What stands beyond the bar: the figure and, if rows are of different things, whose it is.
  fileprivate var end: String {
    name.isEmpty ? English.number(total) : "\(name) \(English.number(total))"
  }
}

extension StepsChart {
  fileprivate func lines(width: Int) -> [String] {
    rows.flatMap { row in
      row.label.onOneLine.wrapped(to: width)
        + row.steps.enumerated().map { index, step in
          (index == 0 ? "    " : "  → ") + "\(step.label) (\(step.by), \(step.note))".onOneLine
        }
    }
  }
}
