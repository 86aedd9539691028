import Reports

extension ReportPage {
  /// The report as lines for people; what leads to no terminal is as wide as a hundred columns allow.
  func lines(on terminal: Terminal) -> [String] {
    let width = max(40, terminal.columns ?? 100)
    func bold(_ text: String) -> String { Style.bold(text.onOneLine, isOn: terminal.isStyled) }
    func wrapped(_ sentences: [String]) -> [String] {
      sentences.flatMap { $0.onOneLine.wrapped(to: width) }
    }
    var lines = [bold(title)] + wrapped(lead)
    for section in sections {
      lines += ["", bold(section.heading)] + wrapped(section.words)
      if let chart = section.chart { lines += chart.lines(width: min(width, 120)) }
      if let table = section.table, !(section.chart?.tellsAll ?? false) {
        lines += (section.chart == nil ? [] : [""])
        lines += table.lines(width: width, isStyled: terminal.isStyled)
      }
      let notes = wrapped(section.notes)
      if !notes.isEmpty {
        lines += [""] + notes.map { Style.dim($0, isOn: terminal.isStyled) }
      }
    }
    return lines
  }
}

extension Chart {
  /// Whether its lines have all that the table beside it has.
  fileprivate var tellsAll: Bool {
    switch self {
    case .timeline, .steps: true
    case .bars, .mirror: false
    }
  }
}
