import Chronology
import Reports

extension TimelineChart {
  /// The chart drawn with characters: what an event is, when it may be, and the date in words.
  func lines(width: Int) -> [String] {
    let rows = groups.flatMap(\.rows)
    let labelWidth = min(width * 3 / 10, rows.map { $0.name.displayWidth }.max() ?? 0)
    let detailWidth = min(width * 3 / 10, rows.map(\.detail.displayWidth).max() ?? 0)
    let plot = TextPlot(
      days: days, today: today, count: max(16, width - labelWidth - detailWidth - 4))
    let indent = String(repeating: " ", count: labelWidth + 2)
    var lines = plot.header.map { indent + $0 }
    for group in groups {
      if !group.heading.isEmpty { lines.append(group.heading.onOneLine + ":") }
      for row in group.rows {
        let names = row.name.onOneLine.wrapped(to: labelWidth)
        let details = row.detail.onOneLine.wrapped(to: detailWidth)
        for index in 0..<max(names.count, details.count) {
          let name = index < names.count ? names[index] : ""
          let cells = index == 0 ? plot.cells(of: row) : plot.empty
          let detail = index < details.count ? details[index] : ""
          lines.append(name.padded(to: labelWidth) + "  " + cells + "  " + detail)
        }
      }
    }
    return lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    } + legend.wrapped(to: width)
  }

  private var legend: String {
    var items = ["█ ◆ known days", "▒ some time within", "░ its vague ends"]
    let rows = groups.flatMap(\.rows)
    if rows.contains(where: { $0.emphasis == .faint }) { items.append("· proposed") }
    if rows.contains(where: { $0.emphasis == .expected }) { items.append("? expected") }
    if rows.contains(where: { $0.emphasis == .struck }) { items.append("× cancelled") }
    if days.contains(today) { items.append("▼ today, \(CivilDate(dayNumber: today).words)") }
    return items.joined(separator: "   ")
  }
}

extension TimelineChart.Row {
  fileprivate var name: String { (isEnclosed ? "  " : "") + label }
}

/// The days of a timeline on a line of characters.
private struct TextPlot {
  let days: ClosedRange<Int>
  let today: Int
  /// How many characters there are.
  let count: Int

  /// The character of a day; outside of the line for days that are not shown.
  private func index(ofDay day: Int) -> Int {
    let length = days.upperBound - days.lowerBound + 1
    if day < days.lowerBound { return -1 }
    return day > days.upperBound ? count : (day - days.lowerBound) * count / length
  }

  /// The line that nothing is on.
  var empty: String { text([:]) }

  /// The units of time, and where today is.
  var header: [String] {
    let axis = TimeAxis(days, labels: count / 6)
    var lines: [[Character]] = []
    func place(_ labels: [(Int, String)]) {
      if labels.isEmpty { return }
      var line: [Character] = []
      for (index, label) in labels where index >= line.count + (line.isEmpty ? 0 : 1) {
        guard index + label.count <= count else { continue }
        line += Array(repeating: " ", count: index - line.count) + Array(label)
      }
      lines.append(line)
    }
    place(days.contains(today) ? [(index(ofDay: today), "▼")] : [])
    place(axis.ticks.compactMap { tick in tick.heading.map { (index(ofDay: tick.day), $0) } })
    place(axis.ticks.filter { !$0.label.isEmpty }.map { (index(ofDay: $0.day), $0.label) })
    return lines.map { String($0) }
  }

  /// The line of a row.
  func cells(of row: TimelineChart.Row) -> String {
    let span = row.span
    let first = span.firstDay.map(index(ofDay:)) ?? -1
    let last = span.lastDay.map(index(ofDay:)) ?? count
    var cells: [Int: Character] = [:]
    if last < 0 || first >= count { return text([last < 0 ? 0 : count - 1: last < 0 ? "←" : "→"]) }
    for cell in max(first, 0)...min(last, count - 1) { cells[cell] = "▒" }
    if let certain = span.certain {
      let (from, to) = (index(ofDay: certain.lowerBound), index(ofDay: certain.upperBound))
      if to >= 0, from < count {
        for cell in max(from, 0)...min(to, count - 1) { cells[cell] = from == to ? "◆" : "█" }
      }
    }
    if cells[first] == "▒", last > first { cells[first] = "░" }
    if cells[last] == "▒", last > first { cells[last] = "░" }
    switch row.emphasis {
    case .normal: break
    case .faint: cells = cells.mapValues { _ in "·" }
    case .expected: cells = cells.mapValues { _ in "?" }
    case .struck: cells = cells.mapValues { _ in "×" }
    }
    if first < 0 { cells[0] = "←" }
    if last >= count { cells[count - 1] = "→" }
    return text(cells)
  }

  private func text(_ cells: [Int: Character]) -> String {
    let now = days.contains(today) ? index(ofDay: today) : -1
    return String((0..<count).map { cells[$0] ?? ($0 == now ? "│" : " ") })
  }
}
