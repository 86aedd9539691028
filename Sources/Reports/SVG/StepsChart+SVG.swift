extension StepsChart {
  /// Draws it from `y` down; returns the y below it.
  func draw(on canvas: inout SVGCanvas, at y: Double, from x: Double, width: Double) -> Double {
    var top = y
    for (index, row) in rows.enumerated() {
      if index > 0 { canvas.line(x, top - 8, x + width, top - 8, "grid") }
      for line in SVGText.lines(row.label, size: 13, isBold: true, width: width, atMost: 2) {
        canvas.text(x, top + 13, line, "strong")
        top += 18
      }
      top = draw(row.steps, on: &canvas, at: top + 4, from: x, width: width) + 22
    }
    return top - 10
  }

  /// Draws a row's steps, in several lines if they are many; returns the y below them.
  private func draw(
    _ steps: [Step], on canvas: inout SVGCanvas, at y: Double, from x: Double, width: Double
  ) -> Double {
    var (left, top) = (x, y)
    for (index, step) in steps.enumerated() {
      let label = SVGText.lines(step.label, size: 13, isBold: true, width: 320, atMost: 1).joined()
      let notes = [step.by, step.note].map {
        SVGText.lines($0, size: 12, width: 240, atMost: 1).joined()
      }
      let pillWidth = SVGText.width(label, size: 13, isBold: true) + 26
      let inner = max(pillWidth, (notes.map { SVGText.width($0, size: 12) }.max() ?? 0) + 12)
      let arrow = index > 0 ? 34.0 : 0
      if left > x, left + arrow + inner > x + width { (left, top) = (x, top + 74) }
      if index > 0 {
        canvas.path(Self.arrow(from: left + 7, to: left + 27, at: top + 14), "a arrow")
        left += arrow
      }
      pill(label, isVague: step.isVague, on: &canvas, left, top, width: pillWidth, hint: step.by)
      canvas.text(left + 12, top + 44, notes[0], "small")
      canvas.text(left + 12, top + 60, notes[1], "small")
      left += inner
    }
    return top + 64
  }

  private func pill(
    _ label: String, isVague: Bool, on canvas: inout SVGCanvas, _ x: Double, _ y: Double,
    width: Double, hint: String
  ) {
    if isVague {
      canvas.rectangle(x, y, width, 28, radius: 14, "a tint")
      canvas.rectangle(x + 0.7, y + 0.7, width - 1.4, 26.6, radius: 13.3, "a edge dashed")
    } else {
      canvas.rectangle(x, y, width, 28, radius: 14, "a solid", hint: hint)
    }
    canvas.text(x + width / 2, y + 18.5, label, isVague ? "strong" : "inverse", .middle)
  }

  private static func arrow(from start: Double, to end: Double, at y: Double) -> String {
    let number = SVGCanvas.number
    return "M\(number(start)) \(number(y))H\(number(end))M\(number(end - 5)) \(number(y - 5))"
      + "L\(number(end)) \(number(y))L\(number(end - 5)) \(number(y + 5))"
  }
}
