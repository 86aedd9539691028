import Chronology
import Extraction
import Glibc

/// The reading of English news: dates alone against dateparser, then everything, then two cores against one.
///
/// The news are the project's own test articles, over and over.
func readingContests() throws -> [Contest] {
  let news = try englishNews()
  let few = news.texts(of: 40)
  let many = news.texts(of: 4_000)
  let folder = TemporaryFolder()
  try write(few, to: folder.path + "/few.jsonl")
  try write(news.texts(of: 20_000), to: folder.path + "/most.jsonl")
  let peer = try ChildPipe(python: script, [folder.path + "/few.jsonl"])
  func onCores(_ cores: String) throws -> Int64 {
    let files = withExtendedLifetime(folder) { [folder.path + "/most.jsonl"] }
    return try run("taskset", ["-c", cores, ".build/culturecal", "extract"] + files, times: 1)
  }
  return [
    Contest(
      name: "dates of English news, in KB", count: few.kilobytes, rounds: 5,
      ours: { _ in dates(of: few) }, peer: ("dateparser", { _ in try peer.ask("go") })),
    Contest(
      name: "dates of more of it, in KB", count: many.kilobytes, leastPerSecond: 100_000,
      ours: { _ in dates(of: many) }),
    Contest(
      name: "events of English news, in KB", count: many.kilobytes, leastPerSecond: 50_000,
      ours: { _ in
        for article in many { blackHole(Extractor().extract(article)) }
        return 0
      }),
    Contest(
      name: "extract on two cores", count: 1, limit: 1 / 1.8, ours: { _ in try onCores("0,1") },
      peer: ("one core", { _ in try onCores("0") })),
  ]
}

/// Reads the times of articles, and returns the bytes that were read.
private func dates(of articles: [Article]) -> Int64 {
  for article in articles {
    blackHole(TimexTagger().timexes(in: article.text, published: article.published))
  }
  return Int64(articles.reduce(0) { $0 + $1.text.utf8.count })
}

/// Answers each line with the bytes of the articles whose dates were searched.
private let script = """
  import json, sys, warnings
  warnings.simplefilter("ignore")
  from datetime import datetime
  from dateparser.search import search_dates
  articles = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
  for line in sys.stdin:
      total = 0
      for article in articles:
          settings = {"RELATIVE_BASE": datetime.fromisoformat(article["published"])}
          search_dates(article["text"], languages=["en"], settings=settings)
          total += len(article["text"].encode())
      print(total, flush=True)
  """

/// The English articles of the tests that have a day of publication.
private func englishNews() throws -> [Article] {
  let folder = "Tests/ExtractionTests/Fixtures"
  guard let directory = opendir(folder) else {
    throw CommandError(description: "expected \(folder) in the current folder")
  }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasPrefix("en-") { names.append(name) }
  }
  var articles: [Article] = []
  for name in names.sorted() {
    guard let file = fopen("\(folder)/\(name)", "r") else { continue }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    articles += try ArticleReader().read(Array(bytes[..<count])).filter { $0.published != nil }
  }
  return articles
}

/// One article a line, as `extract` and Python read it.
private func write(_ articles: [Article], to path: String) throws {
  guard let file = fopen(path, "w") else {
    throw CommandError(description: "expected to write \(path)")
  }
  defer { fclose(file) }
  for article in articles {
    let day = article.published.map { "\($0)" } ?? ""
    // the tests' texts have no control characters but line feeds
    var text = ""
    for character in article.text {
      switch character {
      case "\n": text += #"\n"#
      case "\"", "\\": text += "\\\(character)"
      default: text.append(character)
      }
    }
    fputs(#"{"published": "\#(day)", "text": "\#(text)"}"# + "\n", file)
  }
}

extension [Article] {
  /// So many articles, from the beginning again where there are no more.
  fileprivate func texts(of count: Int) -> [Article] { (0..<count).map { self[$0 % self.count] } }

  /// The size of all texts.
  fileprivate var kilobytes: Int { reduce(0) { $0 + $1.text.utf8.count } / 1_000 }
}

/// Takes a result, so that no optimisation leaves its making out.
@inline(never)
private func blackHole<Result>(_ result: Result) {}
