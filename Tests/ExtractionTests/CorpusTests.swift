import Chronology
import Extraction
import Foundation
import Gazetteer
import Testing

/// The annotated articles of `Corpus`, by writers who knew nothing of the grammar.
@Suite("Articles by others")
struct CorpusTests {
  /// A part of the corpus in one language, and what has been found in it: a change may not find much less.
  struct Part: CustomTestStringConvertible {
    let folder: String
    let language: String
    /// The least share of the annotated events that is found, and of what is found that is annotated.
    let recall: Double
    let precision: Double
    /// The least share of the annotated events whose kind, countries and date are right.
    let ready: Double

    var testDescription: String { "\(folder), \(language)" }
  }

  @Test(
    "tell of no fewer events than before",
    arguments: [
      Part(folder: "learn", language: "wire", recall: 0.68, precision: 0.71, ready: 0.36),
      Part(folder: "learn", language: "en", recall: 0.45, precision: 0.72, ready: 0.18),
      Part(folder: "learn", language: "ru", recall: 0.55, precision: 0.66, ready: 0.34),
      Part(folder: "kept-1", language: "wire", recall: 0.47, precision: 0.58, ready: 0.28),
      Part(folder: "kept-1", language: "en", recall: 0.3, precision: 0.58, ready: 0.1),
      Part(folder: "kept-1", language: "ru", recall: 0.44, precision: 0.6, ready: 0.09),
      Part(folder: "kept-2", language: "wire", recall: 0.7, precision: 0.68, ready: 0.36),
      Part(folder: "kept-2", language: "en", recall: 0.44, precision: 0.68, ready: 0.16),
      Part(folder: "kept-2", language: "ru", recall: 0.58, precision: 0.62, ready: 0.28),
      Part(folder: "kept-3", language: "wire", recall: 0.65, precision: 0.66, ready: 0.34),
      Part(folder: "kept-3", language: "en", recall: 0.4, precision: 0.65, ready: 0.18),
      Part(folder: "kept-3", language: "ru", recall: 0.6, precision: 0.62, ready: 0.32),
      Part(folder: "kept-4", language: "wire", recall: 0.52, precision: 0.64, ready: 0.26),
      Part(folder: "kept-4", language: "en", recall: 0.4, precision: 0.62, ready: 0.15),
      Part(folder: "kept-4", language: "ru", recall: 0.42, precision: 0.6, ready: 0.13),
    ])
  func found(_ part: Part) throws {
    var annotated = 0
    var found = 0
    var right = 0
    var ready = 0
    for article in try AnnotatedArticle.all(in: part.folder, part.language) {
      for (event, match) in article.required(Extractor().extract(article.article).events) {
        found += 1
        guard let match else { continue }
        right += 1
        if match.isRight(event) { ready += 1 }
      }
      annotated += article.events.count { !$0.isOptional }
    }
    let recall = Double(right) / Double(annotated)
    let precision = Double(right) / Double(found)
    #expect(recall >= part.recall, "\(right) of \(annotated) found")
    #expect(precision >= part.precision, "\(right) of \(found) right")
    #expect(Double(ready) / Double(annotated) >= part.ready, "\(ready) of \(annotated) right")
  }

  @Test("are read as well as the confidence says", arguments: [0.65, 0.75, 0.85])
  func calibration(_ confidence: Double) throws {
    var found = 0
    var right = 0
    for folder in ["kept-1", "kept-2", "kept-3", "kept-4"] {
      for language in ["wire", "en", "ru"] {
        for article in try AnnotatedArticle.all(in: folder, language) {
          let events = Extractor().extract(article.article).events
            .filter { abs($0.confidence - confidence) < 0.1 }
          for (_, match) in article.required(events) {
            found += 1
            if match != nil { right += 1 }
          }
        }
      }
    }
    let share = Double(right) / Double(found)
    // an event under another title counts as wrong here, which score.py takes as found
    #expect(abs(share - confidence) < 0.25, "\(right) of \(found)")
  }

  @Test("are annotated as the guide says", arguments: ["wire", "en", "ru"])
  func annotation(_ language: String) throws {
    for folder in ["learn", "kept-1", "kept-2", "kept-3", "kept-4"] {
      for article in try AnnotatedArticle.all(in: folder, language) {
        for event in article.events {
          #expect(article.quote(event) != nil, "\(article.id): \(event.quote)")
          #expect(event.whole.map { article.events.indices.contains($0) } ?? true, "\(article.id)")
        }
      }
    }
  }
}

/// An article with the events that a reader put down.
struct AnnotatedArticle {
  struct Event {
    let kind: EventKind
    let guests: [Country]
    let hosts: [Country]
    let date: EDTF?
    let whole: Int?
    let isOptional: Bool
    let quote: String
  }

  let id: String
  let article: Article
  let events: [Event]

  /// The articles of a part of the corpus in one language.
  static func all(in folder: String, _ language: String) throws -> [AnnotatedArticle] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Corpus/\(folder)")
    let files = try FileManager.default.contentsOfDirectory(atPath: url.path)
    let articles = try files.sorted().filter { $0.hasPrefix("\(language)-") }.flatMap { file in
      try String(contentsOf: url.appending(path: file), encoding: .utf8)
        .components(separatedBy: "\n=== ").map { try AnnotatedArticle($0) }
    }
    try #require(!articles.isEmpty)
    return articles
  }

  private init(_ entry: String) throws {
    let lines = entry.split(separator: "\n", omittingEmptySubsequences: false)
    let heading = try #require(lines.first).trimmingPrefix("=== ").components(separatedBy: " | ")
    try #require(heading.count == 4, "\(heading)")
    let mark = try #require(lines.firstIndex(of: "--- events"), "\(heading)")
    id = heading[0]
    article = Article(
      publisher: heading[2], published: try CivilDate(heading[3]),
      text: lines[1..<mark].joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines))
    events = try lines[(mark + 1)...].filter { !$0.isEmpty }.map { try Event(String($0)) }
  }

  /// Where an event is told.
  func quote(_ event: Event) -> Range<String.Index>? { article.text.range(of: event.quote) }

  /// The events that were found, each with the one that is annotated if there is one; without those that are optional.
  func required(_ found: [EventCandidate]) -> [(found: EventCandidate, annotated: Event?)] {
    var left = events
    return found.compactMap { event in
      guard let index = left.firstIndex(where: { isSame($0, event) }) else { return (event, nil) }
      let match = left.remove(at: index)
      return match.isOptional ? nil : (event, match)
    }
  }

  /// Whether an event that was found is one that is annotated: of the same kind, and told in the same place.
  func isSame(_ event: Event, _ found: EventCandidate) -> Bool {
    guard event.kind == found.kind, let range = quote(event) else { return false }
    let scalars = article.text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    let quote = start..<start + scalars.distance(from: range.lowerBound, to: range.upperBound)
    let shared = quote.clamped(to: found.quote).count
    return 2 * shared >= min(quote.count, found.quote.count)
  }
}

extension AnnotatedArticle.Event {
  /// Whether the countries and the date of an event that was found are those annotated.
  func isRight(_ found: EventCandidate) -> Bool {
    Set(guests) == Set(found.guests) && Set(hosts) == Set(found.hosts) && date == found.date
  }

  init(_ line: String) throws {
    let fields = line.components(separatedBy: " | ")
    try #require(fields.count == 11, "\(line)")
    func countries(_ field: String) throws -> [Country] {
      try field == "-"
        ? []
        : field.split(separator: ",").map { try #require(Country(code: String($0)), "\(line)") }
    }
    kind = try #require(EventKind(rawValue: fields[1]), "\(line)")
    guests = try countries(fields[2])
    hosts = try countries(fields[3])
    date = fields[6] == "-" ? nil : try EDTF(fields[6])
    try #require(EventStatus(rawValue: fields[7]) != nil, "\(line)")
    whole = Int(fields[8])
    try #require(whole != nil || fields[8] == "-", "\(line)")
    isOptional = fields[9] == "opt"
    quote = fields[10]
  }
}
