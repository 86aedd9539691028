import ArgumentParser
import Extraction

/// What each stage of the reading saw.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what the reading saw in an article, to understand what it made of it.",
    discussion: """
      Each sentence is followed by the quotations, places, times and phrases for occasions that were \
      found in it, with what they were taken for. Then come all occasions, those too that are too \
      doubtful to be extracted, with the words that each field rests on and what made them likely \
      or not. No calendar is read or written.

      culturecal explain article.txt
      """)

  @OptionGroup(title: "Articles") var articles: ArticleOptions

  func run() throws {
    let completion = try articles.completion()
    let inputs = articles.reader
    let output = Output()
    var status = ExitStatus.done
    var isFirst = true
    while let batch = inputs.next() {
      var explanations: [[String]] = []
      batch.forEachArticle(completion: completion) { article in
        switch article {
        case .success(let article):
          explanations.append(Extractor().explain(article).lines(on: .output))
        case .failure(let failure):
          Messages.tell(failure.description)
          if status == .done { status = failure.status }
        }
      }
      for lines in explanations {
        if !isFirst { try output.line() }
        isFirst = false
        for line in lines { try output.line(line) }
      }
    }
    try output.flush()
    if status != .done { throw Failure.reported(status) }
  }
}
