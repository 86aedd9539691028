import CultureCal
import Chronology

/// Pictures of charts and whole reports.
enum SVGPicture {
  /// One chart, to stand within a page that has ``ChartStyle/sheet``.
  static func chart(_ chart: Chart, name: String, width: Double = 920) -> String {
    var canvas = SVGCanvas(name: name)
    let height = canvas.draw(chart, at: 2, from: 2, width: width - 4)
    return picture(
      canvas, name: name, title: chart.title, description: chart.description, width: width,
      height: height + 4)
  }

  /// All of a report but its tables, as a picture of its own.
  static func page(_ page: ReportPage) -> String {
    let (width, margin) = (1_000.0, 40.0)
    let inner = width - 2 * margin
    var canvas = SVGCanvas(name: "report")
    var y = margin + 26
    for line in SVGText.lines(page.title, size: 26, isBold: true, width: inner, atMost: 3) {
      canvas.text(margin, y, line, "title")
      y += 34
    }
    for sentence in page.lead {
      for line in SVGText.lines(sentence, size: 15, width: inner, atMost: 6) {
        canvas.text(margin, y, line, "lead")
        y += 22
      }
    }
    for section in page.sections {
      guard let chart = section.chart else { continue }
      y += 26
      canvas.text(margin, y, section.heading, "heading")
      y = canvas.draw(chart, at: y + 20, from: margin, width: inner) + 8
      for note in section.notes {
        for line in SVGText.lines(note, size: 12, width: inner, atMost: 4) {
          y += 17
          canvas.text(margin, y, line, "small")
        }
      }
      y += 18
    }
    y += 34
    canvas.text(margin, y, page.colophon, "small")
    let charts = page.sections.compactMap { section in
      section.chart.map { "\($0.title). \($0.description)" }
    }
    return picture(
      canvas, name: "report", title: page.title,
      description: (page.lead + charts).joined(separator: " "), width: width,
      height: y + margin - 10, isAlone: true) + "\n"
  }

  private static func picture(
    _ canvas: SVGCanvas, name: String, title: String, description: String, width: Double,
    height: Double, isAlone: Bool = false
  ) -> String {
    let (width, height) = (SVGCanvas.number(width), SVGCanvas.number(height))
    let size = isAlone ? " width=\"\(width)\" height=\"\(height)\" xml:lang=\"en\"" : ""
    let style = isAlone ? "<style>\n\(ChartStyle.sheet)\n</style>\n" : ""
    let paper =
      isAlone ? "<rect width=\"\(width)\" height=\"\(height)\" class=\"paper\"/>\n" : ""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="chart"\(size) viewBox="0 0 \(width) \(height)" \
      role="img" aria-labelledby="\(name)-title \(name)-description">
      <title id="\(name)-title">\(Markup.escaped(title))</title>
      <desc id="\(name)-description">\(Markup.escaped(description))</desc>
      \(style)\(canvas.definitions)\(paper)\(canvas.body)</svg>
      """
  }
}

extension SVGCanvas {
  /// Draws a chart from `y` down; returns the y below it.
  mutating func draw(_ chart: Chart, at y: Double, from x: Double, width: Double) -> Double {
    switch chart {
    case .bars(let chart): chart.draw(on: &self, at: y, from: x, width: width)
    case .mirror(let chart): chart.draw(on: &self, at: y, from: x, width: width)
    case .timeline(let chart): chart.draw(on: &self, at: y, from: x, width: width)
    case .steps(let chart): chart.draw(on: &self, at: y, from: x, width: width)
    }
  }
}

extension ReportPage {
  /// The report as one SVG picture, without its tables.
  public var svg: String { SVGPicture.page(self) }

  /// What stands at the foot.
  var colophon: String { "As of \(today.words) · culturecal" }
}
