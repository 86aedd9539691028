import Chronology
import Extraction
import Foundation
import Testing

@Suite struct ExplanationTests {
  private static let text = """
    RIGA. The exhibition "Northern Chairs" from Estonia will open in Riga in May. \
    Choirs from Tartu sing at festivals in Latvia every summer.
    """

  private static func explain(_ text: String) throws -> Explanation {
    Extractor().explain(
      Article(language: "en", published: try CivilDate("2021-03-02"), text: text))
  }

  private static func words(_ range: Range<Int>, of text: String) -> String {
    let scalars = Array(text.unicodeScalars)[range]
    return String(String.UnicodeScalarView(scalars))
  }

  @Test func everyStageTellsItsWordsAndWhatItTookThemFor() throws {
    let explanation = try Self.explain(Self.text)
    let marks = explanation.sentences[0].marks.map {
      "\($0.stage.rawValue): \(Self.words($0.words, of: Self.text)) = \($0.meaning)"
    }
    #expect(
      marks == [
        "quotation: Northern Chairs = a name",
        "place: Estonia = EE · name · guest",
        "place: Riga = Riga, LV · name · location",
        "time: May = 2020-05, or 2021-05 if it lies ahead",
        "mention: exhibition \"Northern Chairs\" from Estonia = exhibition by its noun"
          + " · name in quotation marks · verb \"open\" of sort begin, future",
      ])
    #expect(explanation.dateline.map { Self.words($0, of: Self.text) } == "RIGA")
  }

  @Test func whatIsLeftOutIsExplainedToo() throws {
    let explanation = try Self.explain(Self.text)
    #expect(
      explanation.verdicts.map(\.candidate.title) == ["Northern Chairs", "festivals in Latvia"])
    #expect(explanation.verdicts.map(\.sentences) == [[0], [1]])
    let extracted = Extractor().extract(explanation.article)
    #expect(extracted.events == explanation.verdicts.prefix(1).map(\.candidate))
    #expect(explanation.verdicts[1].reasons.contains { $0.name == "told as a custom alone" })
  }

  @Test func reasonsAddUpToTheConfidence() throws {
    let verdict = try #require(try Self.explain(Self.text).verdicts.first)
    let odds = verdict.reasons.reduce(0) { $0 + $1.weight }
    #expect(abs(1 / (1 + exp(-odds)) - verdict.candidate.confidence) < 1e-6)
    let weights = verdict.reasons.map(\.weight.magnitude)
    #expect(weights == weights.sorted(by: >))
  }

  @Test func anEmptyTextIsExplainedByNothing() throws {
    let explanation = try Self.explain("")
    #expect(explanation.sentences == [] && explanation.verdicts == [])
  }

  @Test func ofAnArticleWithoutAWordOfCultureEveryStageIsShownButNoEventIsLookedFor() throws {
    let explanation = try Self.explain(
      "RIGA. The days of cheap oil from Norway are over, a company said in Riga on Friday. "
        + String(repeating: "Nobody knows what will be next. ", count: 8))
    #expect(explanation.isOffTopic && explanation.verdicts == [])
    #expect(explanation.sentences[0].marks.map(\.stage) == [.place, .place, .time])
    #expect(try !Self.explain(Self.text).isOffTopic)
  }
}
