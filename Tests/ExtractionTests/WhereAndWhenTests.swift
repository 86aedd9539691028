import Chronology
import Extraction
import Foundation
import Testing

/// Short texts, each with the events that should be read from it.
///
/// The text files in `Fixtures` that the tests below name have cases separated by empty lines: first the day of
/// publication and the text, in which `\n` is the end of a line; then
/// one line an event, as `kind | guests > hosts | city | venue | date | status`.
@Suite("Where and when")
struct WhereAndWhenTests {
  struct Case: CustomTestStringConvertible {
    let published: String
    let text: String
    let events: [String]

    var testDescription: String { text }
  }

  private static func cases(_ name: String) -> [Case] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name).txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n").map(String.init)
      return Case(
        published: String(lines[0].prefix(10)),
        text: String(lines[0].dropFirst(11)).replacingOccurrences(of: "\\n", with: "\n"),
        events: Array(lines.dropFirst()))
    }
  }

  @Test("in English tell who, where and when", arguments: cases("places-en"))
  func english(_ example: Case) throws { try check(example) }

  @Test("in a sentence of their own about what was told", arguments: cases("follow-ups-en"))
  func followUps(_ example: Case) throws { try check(example) }

  @Test(
    "begin and end, last and follow each other, in whatever sentence that is told",
    arguments: cases("spans-en") + cases("spans-ru"))
  func spans(_ example: Case) throws { try check(example) }

  @Test(
    "take the end, the beginning or the day that no sentence gave to anything",
    arguments: cases("untaken-en") + cases("untaken-ru"))
  func untaken(_ example: Case) throws { try check(example) }

  @Test(
    "in the everyday news of embassies, museums and agencies",
    arguments: cases("everyday-en") + cases("everyday-ru") + cases("press-en") + cases("press-ru")
      + cases("typical-en") + cases("typical-ru") + cases("agencies-en") + cases("agencies-ru"))
  func everyday(_ example: Case) throws { try check(example) }

  @Test(
    "are told by a house, a day and guests alone",
    arguments: cases("untold-en") + cases("untold-ru"))
  func untold(_ example: Case) throws { try check(example) }

  @Test(
    "are those of the whole where an item tells its day by it: on the opening night, the day after",
    arguments: cases("wholes-en") + cases("wholes-ru"))
  func wholes(_ example: Case) throws { try check(example) }

  @Test(
    "in news alone, beside other news, and as somebody said or announced it",
    arguments: cases("reports-en") + cases("reports-ru"))
  func reports(_ example: Case) throws { try check(example) }

  @Test(
    "in the calendars, invitations and tour dates that press officers send",
    arguments: cases("calendars-en") + cases("calendars-ru") + cases("notices-en")
      + cases("notices-ru"))
  func calendars(_ example: Case) throws { try check(example) }

  @Test("in the plain frames in which embassies and museums tell", arguments: cases("plain-en"))
  func englishFrames(_ example: Case) throws { try check(example) }

  @Test("in the plain sentences of English agencies", arguments: cases("briefs-en"))
  func englishBriefs(_ example: Case) throws { try check(example) }

  @Test("in the plain sentences of Russian agencies", arguments: cases("briefs-ru"))
  func russianBriefs(_ example: Case) throws { try check(example) }

  @Test(
    "are those of no event where news tell of other things in words that culture has too",
    arguments: cases("other-news-en") + cases("other-news-ru"))
  func otherNews(_ example: Case) throws { try check(example) }

  @Test("tell the day by any verb, and no year of a work", arguments: cases("dates-en"))
  func dates(_ example: Case) throws { try check(example) }

  @Test("tell other editions without their noun", arguments: cases("editions-en"))
  func editions(_ example: Case) throws { try check(example) }

  @Test("name occasions by nouns, also of other languages", arguments: cases("nouns-en"))
  func nouns(_ example: Case) throws { try check(example) }

  @Test("list what is on in English", arguments: cases("agenda-en"))
  func agenda(_ example: Case) throws { try check(example) }

  @Test("of which one text tells several", arguments: cases("programme-en"))
  func programmes(_ example: Case) throws { try check(example) }

  @Test("in English tell what people do", arguments: cases("acts-en"))
  func englishActs(_ example: Case) throws { try check(example) }

  @Test("in English tell who comes and who is at home", arguments: cases("guests-en"))
  func englishGuests(_ example: Case) throws { try check(example) }

  @Test("in Russian tell who, where and when", arguments: cases("places-ru"))
  func russian(_ example: Case) throws { try check(example) }

  @Test("in programmes, looks back and acts of Russian prose", arguments: cases("prose-ru"))
  func russianProse(_ example: Case) throws { try check(example) }

  @Test("in Russian tell of who plays, shows, teaches and reads", arguments: cases("acts-ru"))
  func russianActs(_ example: Case) throws { try check(example) }

  @Test("in houses and by companies that every reader knows", arguments: cases("houses-en"))
  func englishHouses(_ example: Case) throws { try check(example) }

  @Test("called by names that tell where they are held", arguments: cases("series-en"))
  func englishSeries(_ example: Case) throws { try check(example) }

  @Test("in Russian called by names that tell where they are held", arguments: cases("series-ru"))
  func russianSeries(_ example: Case) throws { try check(example) }

  @Test(
    "in Russian in houses and by companies that every reader knows", arguments: cases("houses-ru"))
  func russianHouses(_ example: Case) throws { try check(example) }

  private func check(_ example: Case) throws {
    let article = Article(published: try CivilDate(example.published), text: example.text)
    let lines = Extractor().extract(article).events.map {
      $0.line.split(separator: " | ", maxSplits: 1)[1]
    }
    #expect(lines.map(String.init) == example.events)
  }
}
