import ArgumentParser

/// Why something is changed.
struct ReasonOption: ParsableArguments {
  @Option(help: ArgumentHelp("Why, for the history.", valueName: "text"))
  var reason: String?
}
