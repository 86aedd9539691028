/// A row of a timeline, laid out.
struct TimelineRow {
  private let row: TimelineChart.Row
  private let label: [String]
  private let detail: [String]

  private static let thickness = 18.0

  init(_ row: TimelineChart.Row, width: Double) {
    self.row = row
    let room = width - (row.isEnclosed ? 24 : 8)
    label = SVGText.lines(row.label, size: 13, isBold: true, width: room, atMost: 2)
    detail = SVGText.lines(row.detail, size: 12, width: room, atMost: 2)
  }

  /// How high it is.
  var height: Double { 17 * Double(label.count) + 15 * Double(detail.count) + 14 }

  /// Draws it from `y` down.
  func draw(on canvas: inout SVGCanvas, _ plot: Plot, at y: Double, from x: Double) {
    let indent = row.isEnclosed ? 24.0 : 8.0
    var top = y + 7
    for line in label {
      canvas.text(x + indent, top + 13, line, row.emphasis == .struck ? "struck" : "strong")
      top += 17
    }
    for line in detail {
      canvas.text(x + indent, top + 11, line, "small")
      top += 15
    }
    drawSpan(on: &canvas, plot, middle: y + height / 2)
  }

  private var hue: SVGCanvas.Hue { row.emphasis == .struck ? .off : .first }
  private var hint: String { "\(row.label): \(row.detail)" }

  private func drawSpan(on canvas: inout SVGCanvas, _ plot: Plot, middle: Double) {
    let span = row.span
    let start = span.firstDay ?? min(plot.days.lowerBound, span.lastDay ?? plot.days.lowerBound)
    let end = span.lastDay ?? max(plot.days.upperBound, span.firstDay ?? plot.days.upperBound)
    guard end >= plot.days.lowerBound, start <= plot.days.upperBound else {
      return drawArrow(isRightward: end >= plot.days.lowerBound, on: &canvas, plot, middle)
    }
    let (left, right) = (plot.within(plot.x(ofDay: start)), plot.within(plot.x(ofDay: end + 1)))
    let y = middle - Self.thickness / 2
    let (leftIsCut, rightIsCut) = (
      span.firstDay.map { $0 < plot.days.lowerBound } ?? false,
      span.lastDay.map { $0 > plot.days.upperBound } ?? false
    )
    func soft(_ from: Double, _ to: Double, _ fade: SVGCanvas.Fade) {
      canvas.soft(
        from, y, to - from, Self.thickness,
        fade.unless(leftIsCut: leftIsCut, rightIsCut: rightIsCut), hue,
        row.emphasis.outline, hint: hint)
    }
    if let certain = span.certain {
      let from = plot.within(plot.x(ofDay: certain.lowerBound))
      let to = plot.within(plot.x(ofDay: certain.upperBound + 1))
      if left < from { soft(left, from, .left) }
      if to < right { soft(to, right, .right) }
      if from < to { drawCertain(from, to, on: &canvas, plot, middle) }
    } else {
      let missing = max(0, 14 - (right - left)) / 2
      soft(left - missing, right + missing, .both)
    }
    for (isBeyond, isRightward) in [
      (span.firstDay == nil || leftIsCut, false), (span.lastDay == nil || rightIsCut, true),
    ] where isBeyond {
      drawArrow(isRightward: isRightward, on: &canvas, plot, middle)
    }
    if row.emphasis == .struck {
      let missing = max(0, 14 - (right - left)) / 2 + 5
      canvas.line(left - missing, middle, right + missing, middle, "off strike")
    }
  }

  /// A day too short to be seen becomes a lozenge.
  private func drawCertain(
    _ from: Double, _ to: Double, on canvas: inout SVGCanvas, _ plot: Plot, _ middle: Double
  ) {
    let outline = row.emphasis.outline
    let texture: ChartSeries.Texture = outline == .hatched ? .solid : .open
    guard to - from < 7 else {
      return canvas.piece(
        from, middle - Self.thickness / 2, to - from, Self.thickness, texture, hue, hint: hint)
    }
    let number = SVGCanvas.number
    let centre = (from + to) / 2
    canvas.path(
      "M\(number(centre)) \(number(middle - 9))L\(number(centre + 7)) \(number(middle))"
        + "L\(number(centre)) \(number(middle + 9))L\(number(centre - 7)) \(number(middle))Z",
      "\(hue.rawValue) \(texture == .open ? "open" : "solid")\(outline == .dotted ? " dotted" : "")",
      hint: hint)
  }

  /// What goes on outside of the days shown is pointed to.
  private func drawArrow(
    isRightward: Bool, on canvas: inout SVGCanvas, _ plot: Plot, _ middle: Double
  ) {
    let x = isRightward ? plot.right + 9 : plot.left - 9
    canvas.path(Plot.head(at: x, middle, isRightward: isRightward), "\(hue.rawValue) arrow")
  }
}

extension TimelineChart.Emphasis {
  /// How what is not certain is told apart.
  var outline: SVGCanvas.Outline {
    switch self {
    case .normal, .struck: .hatched
    case .faint: .dashed
    case .expected: .dotted
    }
  }
}
