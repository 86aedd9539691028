import ArgumentParser

/// How a list of events is written.
enum ListFormat: String, CaseIterable {
  case table, json, jsonl, csv, markdown
}

/// The option that chooses a format.
struct FormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "table, json, jsonl, csv or markdown.", valueName: "format"),
    completion: .list(ListFormat.allCases.map(\.rawValue)))
  var format = "table"

  /// The format that was chosen.
  func chosen() throws(Failure) -> ListFormat {
    try Interpret.word(format, named: "--format")
  }
}
