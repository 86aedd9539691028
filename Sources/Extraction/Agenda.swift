/// The entries of a programme: lines that begin with a day or house, and tell what is then and there.
///
/// "FRIDAY 12" above some lines, «19 октября. Хор из Тарту.», «Дом кино. Показ …».
struct Agenda {
  /// How many tokens a line may have that says only when.
  private static let longestDay = 6
  /// How many sentences of an entry may follow its day.
  private static let longestEntry = 12

  let text: MarkedText
  var document: Document { text.document }

  /// The day at the head of the entry that a sentence belongs to.
  func day(of sentence: Int) -> Range<Int>? {
    let paragraph = text.sentences[sentence].paragraph
    var index = sentence - 1
    while index >= 0, sentence - index <= Agenda.longestEntry {
      let isNear =
        text.sentences[index].paragraph == paragraph
        || text.language == .english && paragraph - text.sentences[index].paragraph == 1
          && isDay(index) && isParagraph(index)
      guard isNear else { return nil }
      if isDay(index) { return text.sentences[index].tokens }
      index -= 1
    }
    return nil
  }

  /// Whether a sentence is a paragraph of its own.
  private func isParagraph(_ sentence: Int) -> Bool {
    let tokens = text.sentences[sentence].tokens
    return document.gap(tokens.lowerBound).contains(.paragraph)
      && document.gap(tokens.upperBound).contains(.paragraph)
  }

  /// Whether a sentence is no more than a day, and opens a line: «3 октября.», «СРЕДА», "Friday 12 June".
  func isDay(_ sentence: Int) -> Bool {
    let tokens = text.sentences[sentence].tokens
    guard tokens.count <= (text.language == .english ? 2 : 1) * Agenda.longestDay,
      opensLine(tokens.lowerBound),
      let time = text.times(in: tokens).first
    else { return false }
    return time.tokens.lowerBound - tokens.lowerBound <= 1
      && (tokens.upperBound - time.tokens.upperBound <= 1
        || isHours(time.tokens.upperBound..<tokens.upperBound))
      && !time.value.isEnd
      && (text.language == .russian || sentence > 0 && isHeading(time))
  }

  /// Whether words tell no more than hours, and what day it is: ", 11 a.m. to 3 p.m.", "(Emancipation Day), 4 pm".
  private func isHours(_ tokens: Range<Int>) -> Bool {
    var isInside = false
    return tokens.allSatisfy { index in
      let gap = document.gap(index)
      if gap.contains(.openParenthesis) { isInside = true }
      if gap.contains(.closeParenthesis) { isInside = false }
      if isInside || document.number(index) != nil { return true }
      switch document.word(index) {
      case .at, .in, .to, .from, .until, .and: return true
      default:
        return [
          "am", "pm", "a.m", "p.m", "noon", "midnight", "clock", "o", "o'clock", "hrs", "h", "m",
          "a", "p", "onwards", "sharp", "ч", "час", "часов",
        ].contains { document.matches(index, $0) } || text.time(at: index) != nil
          || document.number(index, before: ["am", "pm", "h", "hrs"]) != nil
      }
    }
  }

  /// Whether a time may head a part of an English list: a day without a year, as the day of an article has.
  private func isHeading(_ time: TemporalMatch) -> Bool {
    time.isOfDay(in: document)
      && !time.tokens.contains { document.number($0).map { $0 > 31 } ?? false }
  }

  /// Where a house begins that is named on the line of a sentence before it: «Дом кино. Показ …».
  func house(before sentence: Int) -> Int? {
    guard sentence > 0, !opensLine(text.sentences[sentence].tokens.lowerBound) else { return nil }
    let before = text.sentences[sentence - 1].tokens
    guard before.count <= Agenda.longestDay + 2,
      opensLine(before.lowerBound) || sentence > 1 && isDay(sentence - 2),
      let house = before.first(where: { document.lexeme($0).noun == .venue }),
      !before.contains(where: {
        document.lexeme($0).verb != nil || document.word($0) == .in && $0 < house
      })
    else { return nil }
    return before.lowerBound
  }

  /// Whether a token stands first on its line.
  func opensLine(_ index: Int) -> Bool {
    index == 0 || !document.gap(index).isDisjoint(with: [.lineBreak, .paragraph])
  }
}
