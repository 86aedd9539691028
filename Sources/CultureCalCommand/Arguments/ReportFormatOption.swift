import ArgumentParser

/// How a report is written.
enum ReportFormat: String, CaseIterable {
  case text, markdown, json, csv, svg, html
}

/// The option that chooses how a report is written.
struct ReportFormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("text, markdown, json, csv, svg or html.", valueName: "format"),
    completion: .list(ReportFormat.allCases.map(\.rawValue)))
  var format = "text"

  /// The format that was chosen.
  func chosen() throws(Failure) -> ReportFormat {
    try Interpret.word(format, named: "--format")
  }
}
