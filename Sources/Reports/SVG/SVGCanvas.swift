import CultureCal

/// Elements of an SVG picture, in the order in which they are painted.
struct SVGCanvas {
  /// The picture's own name, which keeps its patterns apart from those of others on a page.
  let name: String
  private(set) var body = ""

  init(name: String) {
    self.name = name
  }

  /// Where a text stands against its x.
  enum Anchor: String {
    case start, middle, end
  }

  /// A rectangle.
  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0,
    _ style: String, fill: String? = nil, mask: String? = nil, hint: String? = nil
  ) {
    var attributes = [("x", x), ("y", y), ("width", width), ("height", height)]
    if radius > 0 { attributes.append(("rx", radius)) }
    element(
      "rect", attributes, style, more: reference("fill", fill) + reference("mask", mask), hint)
  }

  /// A straight line.
  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
    element("line", [("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)], style)
  }

  /// A path, in the words of SVG's `d`.
  mutating func path(_ path: String, _ style: String, hint: String? = nil) {
    element("path", [], style, more: " d=\"\(path)\"", hint)
  }

  /// A text whose base line is at y.
  mutating func text(
    _ x: Double, _ y: Double, _ text: String, _ style: String, _ anchor: Anchor = .start
  ) {
    let anchor = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    body +=
      "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" class=\"\(style)\"\(anchor)>"
      + Markup.escaped(text) + "</text>\n"
  }

  /// Adds what stands for itself.
  mutating func raw(_ markup: String) {
    body += markup
  }

  /// A number with at most one decimal.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = tenths.magnitude % 10
    return "\(sign)\(tenths.magnitude / 10)" + (rest == 0 ? "" : ".\(rest)")
  }

  private mutating func element(
    _ element: String, _ attributes: [(String, Double)], _ style: String, more: String = "",
    _ hint: String? = nil
  ) {
    body += "<\(element)"
    for (name, value) in attributes { body += " \(name)=\"\(Self.number(value))\"" }
    if !style.isEmpty { body += " class=\"\(style)\"" }
    body += more
    body += hint.map { "><title>\(Markup.escaped($0))</title></\(element)>\n" } ?? "/>\n"
  }

  private func reference(_ attribute: String, _ id: String?) -> String {
    id.map { " \(attribute)=\"url(#\(name)-\($0))\"" } ?? ""
  }
}
