import ArgumentParser
import Chronology
import Extraction

/// Which articles are read, and what is said of those that do not say it themselves.
struct ArticleOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files of plain text, HTML, JSON or JSON Lines; folders of them; web addresses; - for standard"
        + " input.",
      valueName: "file"),
    completion: .file())
  var inputs: [String]

  @Option(
    help: ArgumentHelp(
      "The day of publication of articles that do not give it; without any, \"next month\" and the"
        + " like stay unresolved.", valueName: "date"))
  var published: String?

  @Option(
    help: ArgumentHelp("The publisher of articles that do not give it.", valueName: "name"))
  var publisher: String?

  @Option(
    help: ArgumentHelp(
      "The language of all articles: en or ru (default: told by its words).",
      valueName: "code"))
  var language: String?

  @Flag(help: "Fetch web pages from this machine and the local network, too.")
  var allowPrivate = false

  /// The inputs, read a piece at a time.
  var reader: InputReader {
    InputReader(
      inputs, maximumBytes: ArticleReader().maximumBytes, allowPrivate: allowPrivate)
  }

  /// What shows how far the reading is.
  var progress: Progress { Progress(total: { InputSize.bytes(of: inputs) }) }

  /// What completes an article.
  func completion() throws(Failure) -> ArticleCompletion {
    if let language, !["en", "ru"].contains(language) {
      throw .usage("--language: expected en or ru, but found '\(language)'")
    }
    let day = try published.map { text throws(Failure) in
      try Interpret.day(text, named: "--published")
    }
    return ArticleCompletion(published: day, publisher: publisher, language: language)
  }
}

/// What the command line says of articles that do not say it themselves.
struct ArticleCompletion: Sendable {
  let published: CivilDate?
  let publisher: String?
  let language: String?

  /// The article with what it lacked, and with this name if it has none of its own.
  func complete(_ article: Article, name: @autoclosure () -> String) -> Article {
    var article = article
    article.id = article.id ?? name()
    article.published = article.published ?? published
    article.publisher = article.publisher ?? publisher
    article.language = language ?? article.language
    return article
  }
}
