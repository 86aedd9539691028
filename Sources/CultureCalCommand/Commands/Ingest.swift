import ArgumentParser
import CultureCal
import Extraction
import SQLite

/// Articles into the calendar.
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read articles and put the events that they tell of on the calendar.",
    discussion: """
      Says for each article what it found: new events, what it adds to known ones, and what waits \
      for "culturecal review". An article that was read before changes nothing. An article that \
      cannot be read is told of, and the others are done. On a terminal, long work shows how far it is.

      culturecal ingest article.txt
      culturecal ingest inbox/ --published 2017-09-15
      culturecal ingest https://example.org/news
      """)

  @OptionGroup(title: "Articles") var articles: ArticleOptions

  @Option(
    help: ArgumentHelp(
      "From 0 to 1: what the reading is less sure of waits for review.", valueName: "confidence"))
  var threshold = EventStore.defaultThreshold

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let threshold = try Interpret.confidence(threshold, named: "--threshold")
    let completion = try articles.completion()
    let recorded = try calendar.moment().recorded
    let inputs = articles.reader
    let progress = articles.progress
    defer { progress.hide() }
    let output = Output()
    var store: EventStore?
    var tally = IngestTally()
    try inOrder(inputs.next) { batch in
      let extractor = Extractor()
      var extractions: [Result<Extraction, Failure>] = []
      batch.forEachArticle(completion: completion) { article in
        // What is doubtful waits for review.
        extractions.append(
          article.map { extractor.extract($0, from: min(threshold, Extractor.floor)) })
      }
      return (extractions: extractions, bytes: batch.byteCount)
    } consume: { extractions, bytes in
      // A calendar is made for something that can be read, not for a mistyped name.
      if store == nil, extractions.contains(where: { (try? $0.get()) != nil }) {
        store = try calendar.open(for: .writing, recorded: recorded)
      }
      let reports =
        try store?.ingest(
          extractions.compactMap { try? $0.get() }, threshold: threshold, recorded: recorded) ?? []
      if !extractions.isEmpty { progress.hide() }
      for report in reports {
        tally.add(report)
        for line in report.lines(isStyled: Terminal.output.isStyled) { try output.line(line) }
      }
      try output.flush()
      for case .failure(let failure) in extractions { tally.tell(failure) }
      progress.advance(articles: extractions.count, bytes: bytes)
    }
    progress.hide()
    tally.summarise()
    if tally.status != .done { throw Failure.reported(tally.status) }
  }
}

extension EventStore {
  /// Brings articles in, all in one transaction; one that cannot be brought in takes back all.
  fileprivate func ingest(
    _ extractions: [Extraction], threshold: Double, recorded: String
  ) throws -> [IngestReport] {
    try connection.transaction {
      try extractions.map { try ingest($0, threshold: threshold, recorded: recorded) }
    }
  }
}
