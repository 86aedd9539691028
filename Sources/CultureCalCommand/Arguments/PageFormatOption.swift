import ArgumentParser

/// How one thing is shown.
enum PageFormat: String, CaseIterable {
  case text, json
}

/// The option that chooses how one thing is shown.
struct PageFormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("text or json.", valueName: "format"),
    completion: .list(PageFormat.allCases.map(\.rawValue)))
  var format = "text"

  /// The format that was chosen.
  func chosen() throws(Failure) -> PageFormat {
    try Interpret.word(format, named: "--format")
  }
}
