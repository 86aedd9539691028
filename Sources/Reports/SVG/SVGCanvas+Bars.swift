extension SVGCanvas {
  /// Which of the two colours something has, or neither.
  enum Hue: String {
    case first = "a"
    case second = "b"
    case off
  }

  /// Which ends of a stretch fade away.
  enum Fade: String {
    case none, left, right, both

    /// The same but at ends that are cut off.
    func unless(leftIsCut: Bool, rightIsCut: Bool) -> Fade {
      let fades = (self == .left || self == .both, self == .right || self == .both)
      return switch (fades.0 && !leftIsCut, fades.1 && !rightIsCut) {
      case (true, true): .both
      case (true, false): .left
      case (false, true): .right
      case (false, false): .none
      }
    }
  }

  /// How a stretch that is not certain is told apart from others.
  enum Outline: String {
    /// Filled with lines.
    case hatched
    /// Empty, between broken lines.
    case dashed
    /// Empty, between lines of dots.
    case dotted
  }

  /// A piece of a bar.
  mutating func piece(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ texture: ChartSeries.Texture,
    _ hue: Hue, hint: String? = nil
  ) {
    switch texture {
    case .solid: rectangle(x, y, width, height, "\(hue.rawValue) solid", hint: hint)
    case .hatched:
      rectangle(x, y, width, height, "\(hue.rawValue) tint")
      rectangle(x, y, width, height, "", fill: "hatch-\(hue.rawValue)")
      rectangle(
        x + 0.7, y + 0.7, max(0, width - 1.4), height - 1.4, "\(hue.rawValue) edge", hint: hint)
    case .open:
      rectangle(
        x + 0.7, y + 0.7, max(0, width - 1.4), height - 1.4, "\(hue.rawValue) open", hint: hint)
    }
  }

  /// A stretch that is not certain, with ends that fade away.
  mutating func soft(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fade: Fade, _ hue: Hue,
    _ outline: Outline = .hatched, hint: String
  ) {
    raw(fade == .none ? "<g>\n" : "<g mask=\"url(#\(name)-soft-\(fade.rawValue))\">\n")
    rectangle(x, y, width, height, "\(hue.rawValue) tint", hint: hint)
    if outline == .hatched { rectangle(x, y, width, height, "", fill: "hatch-\(hue.rawValue)") }
    for edge in [y, y + height] {
      line(
        x, edge, x + width, edge,
        "\(hue.rawValue) edge\(outline == .hatched ? "" : " \(outline.rawValue)")")
    }
    raw("</g>\n")
  }

  /// The bars of a chart lie on each other from `x` on, to the left or right.
  mutating func stack(
    _ figures: [Int], _ series: [ChartSeries], from x: Double, _ y: Double, height: Double,
    scale: Double, isLeftward: Bool = false, _ hue: Hue, label: String
  ) {
    var x = x
    for (figure, series) in zip(figures, series) where figure > 0 {
      let width = Double(figure) * scale
      if isLeftward { x -= width }
      piece(
        x, y, width, height, series.texture, hue,
        hint: "\(label): \(English.number(figure)) \(series.name)")
      if !isLeftward { x += width }
    }
  }

  /// What the textures mean, in rows; returns the y below them.
  mutating func legend(
    _ series: [ChartSeries], hues: [Hue] = [.first], at y: Double, from x: Double, width: Double
  ) -> Double {
    guard series.count > 1 else { return y }
    var (left, top) = (x, y)
    for series in series {
      let space = Double(hues.count) * 26 + SVGText.width(series.name, size: 12) + 30
      if left > x, left + space > x + width { (left, top) = (x, top + 22) }
      for (index, hue) in hues.enumerated() {
        piece(left + Double(index) * 26, top, 22, 13, series.texture, hue)
      }
      text(left + Double(hues.count) * 26 + 4, top + 11, series.name, "small")
      left += space
    }
    return top + 20
  }

  /// What ``piece(_:_:_:_:_:_:hint:)`` and ``soft(_:_:_:_:_:_:hint:)`` refer to.
  var definitions: String {
    let hatches = [Hue.first, .second, .off].map { hue in
      """
      <pattern id="\(name)-hatch-\(hue.rawValue)" width="6" height="6" \
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <line x1="3" y1="0" x2="3" y2="6" class="\(hue.rawValue) hatch"/></pattern>

      """
    }
    let stops: [(Fade, [(Double, Double)])] = [
      (.both, [(0, 0), (0.35, 1), (0.65, 1), (1, 0)]), (.left, [(0, 0), (1, 1)]),
      (.right, [(0, 1), (1, 0)]),
    ]
    let masks = stops.map { fade, stops in
      let id = "\(name)-soft-\(fade.rawValue)"
      let gradient = stops.map { offset, opacity in
        "<stop offset=\"\(Self.number(100 * offset))%\" stop-color=\"#fff\""
          + " stop-opacity=\"\(opacity)\"/>"
      }
      return """
        <linearGradient id="\(id)-shade">\(gradient.joined())</linearGradient>
        <mask id="\(id)" maskContentUnits="objectBoundingBox" x="0" y="-0.2" width="1" \
        height="1.4"><rect x="0" y="-0.2" width="1" height="1.4" \
        fill="url(#\(id)-shade)"/></mask>

        """
    }
    return "<defs>\n" + hatches.joined() + masks.joined() + "</defs>\n"
  }
}
