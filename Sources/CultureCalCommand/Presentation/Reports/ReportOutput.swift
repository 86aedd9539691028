import Reports

/// A report in the forms from which every format is written.
struct ReportOutput {
  /// For people.
  let page: ReportPage
  /// For programs.
  let json: JSON
  /// The names of the fields of ``records``.
  let header: [String]
  /// For spreadsheets, a record a line.
  let records: [[String]]

  /// Writes the report to standard output.
  func write(as format: ReportFormat) throws(Failure) {
    let output = Output()
    switch format {
    case .text:
      for line in page.lines(on: .output) { try output.line(line) }
    case .markdown:
      for line in page.markdown { try output.line(line) }
    case .json: try output.line(json.pretty())
    case .csv:
      try output.write(CSV.record(header))
      for record in records { try output.write(CSV.record(record.map(CSV.words))) }
    case .svg: try output.write(page.svg)
    case .html: try output.write(page.html)
    }
    try output.flush()
  }
}
