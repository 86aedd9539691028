extension MirrorChart {
  /// Draws it from `y` down; returns the y below it.
  func draw(on canvas: inout SVGCanvas, at y: Double, from x: Double, width: Double) -> Double {
    let labels = rows.map { SVGText.lines($0.label, size: 13, width: 170, atMost: 1).joined() }
    let gap = (labels.map { SVGText.width($0, size: 13, isBold: true) }.max() ?? 0)
    let middle = x + width / 2
    let half = gap > 0 ? gap / 2 + 12 : 1
    let ends =
      rows.flatMap { [$0.left, $0.right] }.map { SVGText.width($0.end, size: 13) }.max() ?? 0
    let highest = rows.flatMap { [$0.left.total, $0.right.total] }.max() ?? 0
    let scale = max(1, width / 2 - half - ends - 12) / Double(max(1, highest))
    var top = y
    if !leftHeading.isEmpty {
      canvas.text(middle - half, top + 13, leftHeading, "strong", .end)
      canvas.text(middle + half, top + 13, rightHeading, "strong")
      top += 28
    }
    let start = top
    for (row, label) in zip(rows, labels) {
      if !label.isEmpty { canvas.text(middle, top + 16, label, "strong", .middle) }
      canvas.stack(
        row.left.figures, series, from: middle - half, top + 2, height: 20, scale: scale,
        isLeftward: true, .first, label: hint(row, row.left, leftHeading))
      canvas.stack(
        row.right.figures, series, from: middle + half, top + 2, height: 20, scale: scale,
        .second, label: hint(row, row.right, rightHeading))
      canvas.text(
        middle - half - Double(row.left.total) * scale - 7, top + 16, row.left.leftEnd, "", .end)
      canvas.text(
        middle + half + Double(row.right.total) * scale + 7, top + 16, row.right.end, "")
      top += 30
    }
    canvas.line(middle - half, start - 3, middle - half, top - 4, "axis")
    if half > 1 { canvas.line(middle + half, start - 3, middle + half, top - 4, "axis") }
    return canvas.legend(
      series, hues: [.first, .second], at: top + 12, from: x, width: width)
  }

  private func hint(_ row: Row, _ side: Side, _ heading: String) -> String {
    [row.label, side.name.isEmpty ? heading : side.name].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

extension MirrorChart.Side {
  /// What stands beyond a bar to the right.
  fileprivate var end: String {
    [English.number(total), name].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// What stands beyond a bar to the left.
  fileprivate var leftEnd: String {
    [name, English.number(total)].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
