extension BarChart {
  /// Draws it from `y` down; returns the y below it.
  func draw(on canvas: inout SVGCanvas, at y: Double, from x: Double, width: Double) -> Double {
    let below =
      isUpright
      ? drawUpright(on: &canvas, at: y, from: x, width: width)
      : drawLying(on: &canvas, at: y, from: x, width: width)
    return canvas.legend(series, at: below + 14, from: x, width: width)
  }

  private var highest: Int { max(1, bars.map(\.total).max() ?? 1) }

  private func drawLying(
    on canvas: inout SVGCanvas, at y: Double, from x: Double, width: Double
  ) -> Double {
    let names = bars.map { SVGText.lines($0.label, size: 13, width: 260, atMost: 1).joined() }
    let labels = names.map { SVGText.width($0, size: 13) }.max() ?? 0
    let start = x + labels + 12
    let scale = max(1, width - labels - 12 - 60) / Double(highest)
    var top = y
    for (bar, name) in zip(bars, names) {
      canvas.text(start - 10, top + 15, name, "", .end)
      canvas.stack(
        bar.figures, series, from: start, top + 2, height: 18, scale: scale, .first,
        label: bar.label)
      canvas.text(
        start + Double(bar.total) * scale + 7, top + 15, English.number(bar.total), "strong")
      top += 27
    }
    canvas.line(start, y - 3, start, top - 2, "axis")
    return top
  }

  private func drawUpright(
    on canvas: inout SVGCanvas, at y: Double, from x: Double, width: Double
  ) -> Double {
    let height = 190.0
    let slot = min(90, width / Double(max(1, bars.count)))
    let base = y + 18 + height
    let scale = height / Double(highest)
    let widest = bars.map { SVGText.width($0.label, size: 13) }.max() ?? 0
    // Where labels would touch, only every second, fifth … is shown.
    let step = [1, 2, 5, 10, 20, 50].first { Double($0) * slot >= widest + 8 } ?? 100
    for (index, bar) in bars.enumerated() {
      let left = x + Double(index) * slot
      let middle = left + slot / 2
      var bottom = base
      for (figure, series) in zip(bar.figures, series) where figure > 0 {
        let rise = Double(figure) * scale
        bottom -= rise
        canvas.piece(
          left + slot * 0.16, bottom, slot * 0.68, rise, series.texture, .first,
          hint: "\(bar.label): \(English.number(figure)) \(series.name)")
      }
      if bar.total > 0, slot >= SVGText.width(English.number(bar.total), size: 13) + 2 {
        canvas.text(middle, bottom - 6, English.number(bar.total), "strong", .middle)
      }
      if (bars.count - 1 - index).isMultiple(of: step) {
        canvas.text(middle, base + 18, bar.label, "", .middle)
      }
    }
    canvas.line(x, base, x + slot * Double(bars.count), base, "axis")
    return base + 26
  }
}
