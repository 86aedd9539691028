import Chronology
import Extraction
import Foundation
import Gazetteer
import Testing

/// Single sentences in the many ways in which an occasion is told, and in which none is.
///
/// `Fixtures/sentences-en.txt` has a sentence a line, after what it tells: `kind guests>hosts status` of each
/// event, or `-` for none. Every sentence was published on 14 May 2019.
@Suite("Sentences")
struct SentenceTests {
  struct Case: CustomTestStringConvertible {
    let expected: String
    let sentence: String
    var testDescription: String { sentence }
  }

  static let cases: [Case] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/sentences-en.txt")
    let lines = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return lines.split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let bar = line.range(of: " | ") else { return nil }
      return Case(
        expected: String(line[..<bar.lowerBound]), sentence: String(line[bar.upperBound...]))
    }
  }()

  @Test("there are enough of both sorts")
  func count() {
    #expect(SentenceTests.cases.count { $0.expected != "-" } >= 60)
    #expect(SentenceTests.cases.count { $0.expected == "-" } >= 25)
  }

  @Test("each tells what it tells and no more", arguments: cases)
  func events(_ testCase: Case) throws {
    let extraction = Extractor().extract(
      Article(
        publisher: "Agency", language: "en", published: try CivilDate("2019-05-14"),
        text: testCase.sentence))
    let found = extraction.events.map { event in
      let guests = event.guests.map(\.code).joined(separator: ",")
      let hosts = event.hosts.map(\.code).joined(separator: ",")
      return "\(event.kind.rawValue) \(guests)>\(hosts) \(event.status.rawValue)"
    }
    #expect((found.isEmpty ? "-" : found.joined(separator: " ; ")) == testCase.expected)
  }
}
