import Chronology
import TestSupport
import Testing

@testable import Extraction

@Suite("Any text")
struct TemporalFuzzTests {
  /// Words of time in both languages and what stands between them, thrown together.
  private static let pieces = """
    the a of to and or in on at by from until since between before after for this next last that \
    past coming same early mid late end beginning about nearly over more than least 1 2 14 20 31 \
    99 480 1850 1999 2018 2018-05-14 14.05.2018 5/14/2018 1990s 19th 3rd 16:15 7 p.m. UTC BC AD May \
    March Sunday Fri. spring fall winter Christmas day days week weekend month quarter year years \
    decade century first second twenty five half every each daily now recently future ago later \
    earlier old long Q3 fiscal с по до в мая май года году 14 пятницу среду весной начале первой \
    половине квартале прошлом этом следующей неделе назад через веке XIX каждый , . - – ( ) / : ' " ? \
    ~ 🎻 1863While '60s c1860
    """.split(separator: " ").map(String.init)

  @Test("is read without overlap, in order, to the letter")
  func soup() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
        text += [" ", " ", " ", "", "\n", "-"].randomElement(using: &random) ?? " "
      }
      let scalars = Array(text.unicodeScalars)
      var end = 0
      for timex in TimexTagger().timexes(
        in: text, published: CivilDate(year: 2017, month: 9, day: 15))
      {
        try #require(timex.start >= end && timex.end <= scalars.count, "\(text)")
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[timex.start..<timex.end])
        try #require(String(words) == timex.text, "\(text)")
        try #require(!timex.value.isEmpty, "\(text)")
        end = timex.end
      }
      let read = TemporalText(text)
      let resolver = TemporalResolver(anchor: CivilDate(year: 2017, month: 9, day: 15))
      for match in TemporalRecogniser(read).all(in: 0..<read.count) {
        guard let date = resolver.resolve(match.value, .nearest) else { continue }
        try #require(date.edtf != nil, "\(date.text ?? "") in \(text)")
      }
    }
  }

  @Test("a phrase gives EDTF or a reason")
  func phrases() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<5_000 {
      let phrase = (0..<Int.random(in: 0...6, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
      _ = try? TemporalExpression.parse(phrase, anchor: nil)
    }
  }

  @Test("a long line is read to its end", .timeLimit(.minutes(1)))
  func longLine() {
    let text = String(
      repeating: "It opened on 14 May 1850 and closed the next day in June ", count: 4_000)
    let timexes = TimexTagger().timexes(in: text, published: nil)
    #expect(timexes.count == 12_000)
  }
}
