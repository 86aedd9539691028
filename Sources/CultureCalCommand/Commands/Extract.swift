import ArgumentParser
import CultureCal
import Extraction

/// The reading of articles, without a calendar.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print what articles say, as JSON Lines; no calendar is read or written.",
    discussion: """
      One line an article, in the order of the input: its events and agreements, each with a \
      confidence from 0 to 1 and, for every field, the first and last offset of the words that it \
      rests on, in Unicode scalars of the text.

      culturecal extract article.txt
      culturecal extract --published 2017-09-15 - < article.txt
      parallel --pipe culturecal extract - < articles.jsonl > events.jsonl
      """)

  @OptionGroup(title: "Articles") var articles: ArticleOptions

  @Option(
    help: ArgumentHelp(
      "From 0 to 1: events that the reading is less sure of are left out.", valueName: "confidence")
  )
  var threshold = Extractor.threshold

  @Flag(help: "Print the times that articles name, in the notation of TIMEX3, and no events.")
  var timex = false

  func run() throws {
    let completion = try articles.completion()
    let inputs = articles.reader
    let threshold = try Interpret.confidence(threshold, named: "--threshold")
    let write = timex ? Self.times : Self.events(from: threshold)
    let output = Output()
    let progress = articles.progress
    defer { progress.hide() }
    var status = ExitStatus.done
    try inOrder(inputs.next) { batch in
      var reading = Reading(bytes: batch.byteCount)
      batch.forEachArticle(completion: completion) { article in
        switch article {
        case .success(let article):
          reading.count += 1
          write(article, &reading.lines)
          reading.lines.endLine()
        case .failure(let failure): reading.failures.append(failure)
        }
      }
      return reading
    } consume: { reading in
      // Lines that go into a file leave the bar alone.
      if !reading.failures.isEmpty || Terminal.output.columns != nil { progress.hide() }
      try output.write(reading.lines.bytes)
      if Terminal.output.columns != nil { try output.flush() }
      for failure in reading.failures {
        try output.flush()
        Messages.tell(failure.description)
        if status == .done { status = failure.status }
      }
      progress.advance(articles: reading.count + reading.failures.count, bytes: reading.bytes)
    }
    progress.hide()
    try output.flush()
    if status != .done { throw Failure.reported(status) }
  }

  /// How an article's line is written.
  private typealias Write = @Sendable (Article, inout JSONWriter) -> Void

  private static func events(from threshold: Double) -> Write {
    { article, json in Extractor().extract(article, from: threshold).json.write(to: &json) }
  }

  @Sendable private static func times(_ article: Article, to json: inout JSONWriter) {
    json.object { json in
      json.field("doc", article.id)
      json.name("timexes")
      json.array { json in
        for timex in TimexTagger().timexes(in: article.text, published: article.published) {
          timex.write(to: &json)
        }
      }
    }
  }

  /// What came of a batch of articles.
  private struct Reading: Sendable {
    let bytes: Int
    var count = 0
    var lines = JSONWriter()
    var failures: [Failure] = []
  }
}
