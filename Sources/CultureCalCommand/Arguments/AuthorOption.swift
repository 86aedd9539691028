import ArgumentParser

/// Whose word a change is.
struct AuthorOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Whose word it is, for the history (default: $CULTURECAL_USER, else the user's name).",
      valueName: "name"))
  var by: String?

  /// The name of whoever makes the change.
  var author: String {
    by ?? Environment.value("CULTURECAL_USER") ?? Environment.value("USER")
      ?? Environment.value("LOGNAME") ?? "someone"
  }
}
