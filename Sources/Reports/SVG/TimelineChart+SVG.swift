import Chronology

extension TimelineChart {
  /// Draws it from `y` down; returns the y below it.
  func draw(on canvas: inout SVGCanvas, at y: Double, from x: Double, width: Double) -> Double {
    let names = min(300, width * 0.36)
    let plot = Plot(days: days, left: x + names + 18, right: x + width - 12)
    let rows = groups.map { $0.rows.map { TimelineRow($0, width: names) } }
    let height = zip(groups, rows).reduce(0) { sum, group in
      sum + (group.0.heading.isEmpty ? 0 : 32) + group.1.reduce(0) { $0 + $1.height }
    }
    let axis = TimeAxis(days, labels: Int(plot.width / 36))
    let header =
      (days.contains(today) ? 20.0 : 0) + (axis.ticks.contains { $0.heading != nil } ? 38 : 20)
    let top = y + header
    var below = top
    var bands: [(y: Double, heading: String)] = []
    for (group, rows) in zip(groups, rows) {
      if !group.heading.isEmpty {
        bands.append((below, group.heading))
        below += 32
      }
      below += rows.reduce(0) { $0 + $1.height }
    }
    for band in bands {
      canvas.rectangle(x, band.y + 4, width, 25, radius: 3, "band")
    }
    draw(axis, on: &canvas, plot, from: top, to: top + height, header: header)
    below = top
    for (group, rows) in zip(groups, rows) {
      if !group.heading.isEmpty {
        canvas.text(x + 8, below + 21, group.heading, "strong")
        below += 32
      }
      for (index, row) in rows.enumerated() {
        if index > 0 { canvas.line(x, below, x + width, below, "grid") }
        row.draw(on: &canvas, plot, at: below, from: x)
        below += row.height
      }
    }
    canvas.line(plot.left, below, plot.right, below, "axis")
    return drawLegend(on: &canvas, at: below + 16, from: x, width: width)
  }

  /// Draws the lines of the axis and of today, with what stands above them in a header.
  private func draw(
    _ axis: TimeAxis, on canvas: inout SVGCanvas, _ plot: Plot, from top: Double,
    to bottom: Double, header: Double
  ) {
    for tick in axis.ticks {
      let x = plot.x(ofDay: tick.day)
      let isMajor = tick.heading != nil
      canvas.line(x, top - (isMajor ? 34 : 16), x, bottom, isMajor ? "rule" : "grid")
    }
    if days.contains(today) {
      let x = plot.x(ofDay: today)
      canvas.line(x, top - header + 15, x, bottom, "today")
      let label = "today, \(CivilDate(dayNumber: today).words)"
      let half = SVGText.width(label, size: 12, isBold: true) / 2
      canvas.text(
        min(max(x, plot.left + half), plot.right - half), top - header + 11, label, "now halo",
        .middle)
    }
    var (headingEnd, labelEnd) = (plot.left - 4, plot.left - 4)
    for tick in axis.ticks {
      let x = plot.x(ofDay: tick.day)
      if let heading = tick.heading {
        let width = SVGText.width(heading, size: 13, isBold: true)
        if x >= headingEnd, x + width < plot.right + 12 {
          canvas.text(x + 4, top - 22, heading, "strong halo")
          headingEnd = x + width + 10
        }
      }
      let width = SVGText.width(tick.label, size: 12)
      if x >= labelEnd, x + width < plot.right + 4 {
        canvas.text(x + 4, top - 5, tick.label, "small halo")
        labelEnd = x + width + 8
      }
    }
    canvas.line(plot.left, top, plot.right, top, "axis")
  }

  private func drawLegend(
    on canvas: inout SVGCanvas, at y: Double, from x: Double, width: Double
  ) -> Double {
    var (left, top) = (x, y)
    func item(_ label: String, _ swatch: (inout SVGCanvas, _ x: Double, _ y: Double) -> Void) {
      let space = 46 + SVGText.width(label, size: 12)
      if left > x, left + space > x + width { (left, top) = (x, top + 24) }
      swatch(&canvas, left, top)
      canvas.text(left + 46, top + 11, label, "small")
      left += space + 26
    }
    let rows = groups.flatMap(\.rows)
    item("known days") { $0.piece($1, $2, 38, 13, .solid, .first) }
    if rows.contains(where: { !$0.span.isExact && $0.emphasis.outline == .hatched }) {
      item("some time within") { $0.soft($1, $2, 38, 13, .both, .first, hint: "some time within") }
    }
    if rows.contains(where: { $0.span.firstDay == nil || $0.span.lastDay == nil }) {
      item("an end is open") {
        $0.soft($1, $2, 30, 13, .right, .first, hint: "an end is open")
        $0.path(Plot.head(at: $1 + 38, $2 + 6.5, isRightward: true), "a arrow")
      }
    }
    if rows.contains(where: { $0.emphasis == .faint }) {
      item("proposed") { $0.soft($1, $2, 38, 13, .both, .first, .dashed, hint: "proposed") }
    }
    if rows.contains(where: { $0.emphasis == .expected }) {
      item("expected, not announced") {
        $0.soft($1, $2, 38, 13, .both, .first, .dotted, hint: "expected, not announced")
      }
    }
    if rows.contains(where: { $0.emphasis == .struck }) {
      item("cancelled") {
        $0.piece($1, $2, 38, 13, .solid, .off)
        $0.line($1 - 4, $2 + 6.5, $1 + 42, $2 + 6.5, "off strike")
      }
    }
    return top + 20
  }
}

/// Where the days of a timeline are drawn.
struct Plot {
  let days: ClosedRange<Int>
  let left: Double
  let right: Double

  var width: Double { right - left }
  /// The width of a day.
  var day: Double { width / Double(days.upperBound - days.lowerBound + 1) }

  /// Where a day begins.
  func x(ofDay number: Int) -> Double { left + Double(number - days.lowerBound) * day }

  /// The place, or the nearer end of the plot.
  func within(_ x: Double) -> Double { min(max(x, left), right) }

  /// The head of an arrow whose tip is at a place.
  static func head(at x: Double, _ y: Double, isRightward: Bool) -> String {
    let number = SVGCanvas.number
    let back = isRightward ? x - 5 : x + 5
    return
      "M\(number(back)) \(number(y - 5))L\(number(x)) \(number(y))L\(number(back)) \(number(y + 5))"
  }
}
