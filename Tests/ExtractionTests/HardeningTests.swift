import Chronology
import Extraction
import Foundation
import Testing

/// Whatever the bytes, there is an answer and it comes in time.
@Suite("Texts that are no articles")
struct HardeningTests {
  private func extract(_ text: String) throws -> Extraction {
    Extractor().extract(Article(published: try CivilDate("2020-01-15"), text: text))
  }

  @Test(
    "give nothing",
    arguments: [
      "", " ", "\n\n\n", ".", "…", "\u{0}", "\u{0}\u{0}\u{0}", "«", "»", "\"", "''", "((((", "1",
      "-",
      "🎭🎻🎨", "\u{200F}\u{202E}\u{200F}", "exhibition", "выставка", "Days of", "Дни", "of of of of",
      "in in in", "\u{FEFF}", "a\u{301}\u{301}\u{301}", "Year", "Год", "2018 2019 2020",
    ])
  func nothing(_ text: String) throws {
    #expect(try extract(text).events.isEmpty)
  }

  @Test("are read around emoji, marks of direction and NUL")
  func marks() throws {
    let events = try extract(
      "🎻 The \u{200F}Days of Georgian Culture\u{200F} will be held in Riga\u{0} in May 2020. 🎉"
    ).events
    #expect(events.map(\.title) == ["Days of Georgian Culture"])
    #expect(events.first?.date.map { "\($0)" } == "2020-05")
  }

  /// The sentences of the fixtures of one suite, each cut before or after every word: whatever a rule looks for
  /// beside a word, the sentence may end there.
  @Test(
    "may be cut at any word",
    arguments: [
      "sentences-en", "places-en", "editions-en", "nouns-en", "agenda-en", "acts-en", "houses-en",
      "briefs-en", "briefs-ru", "plain-en", "follow-ups-en",
      "places-ru", "prose-ru", "houses-ru",
    ])
  func cut(_ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name).txt")
    var pieces: [String] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      for count in words.indices.dropFirst() {
        pieces.append(words[..<count].joined(separator: " "))
        pieces.append(words[count...].joined(separator: " "))
      }
    }
    #expect(!pieces.isEmpty)
    let size = 150
    for start in stride(from: 0, to: pieces.count, by: size) {
      let text = pieces[start..<min(start + size, pieces.count)].joined(separator: ".\n\n")
      _ = try extract(text)
    }
  }

  @Test("may mix languages")
  func mixed() throws {
    let events = try extract(
      """
      Дни культуры Литвы пройдут в Киеве в мае 2020 года.

      The Days of Lithuanian Culture will be held in Kyiv in May 2020.
      """
    ).events
    #expect(!events.isEmpty)
  }

  @Test(
    "cost time by their length alone",
    arguments: [
      "The exhibition of the festival of the concert of ",
      "Days of Culture of France in Chile and ",
      "«выставка «концерт «фестиваль ", "Дни культуры Франции в Чили, ", "\"exhibition\" ", "(((a ",
      "in Paris, London, Rome and ", "1 May 2020, ", "с 1 по 2 мая ", "a", "A. ", "\n", "é", "🎭 ",
    ])
  func linear(_ piece: String) throws {
    let small = try seconds(String(repeating: piece, count: 8_000 / piece.utf8.count))
    let large = try seconds(String(repeating: piece, count: 80_000 / piece.utf8.count))
    // ten times the text, with room for a busy machine
    #expect(large < max(small, .milliseconds(20)) * 40, "\(piece): \(small), then \(large)")
  }

  @Test("may have a megabyte on one line")
  func longLine() throws {
    let text = String(repeating: "nothing of the sort was said by anybody ", count: 25_000)
    _ = try extract(text)
  }

  private func seconds(_ text: String) throws -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    _ = try extract(text)
    return clock.now - start
  }
}
