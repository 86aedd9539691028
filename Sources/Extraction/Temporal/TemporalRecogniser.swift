/// Finds the times in a text, in whatever language each is written.
struct TemporalRecogniser {
  let text: TemporalText
  let isPhrase: Bool
  private let english: EnglishTimes
  private let russian: RussianTimes

  /// Reads a text; a phrase is known to be a time as a whole, so that a bare year needs no cue.
  init(_ text: TemporalText, isPhrase: Bool = false) {
    self.text = text
    self.isPhrase = isPhrase
    english = EnglishTimes(text: text, isPhrase: isPhrase)
    russian = RussianTimes(text: text, isPhrase: isPhrase)
  }

  /// Every temporal expression in some tokens, in order, none overlapping.
  ///
  /// Costs time linear in the tokens, and little for words that begin no time.
  func mentions(in tokens: Range<Int>) -> [TemporalMention] {
    var found: [TemporalMention] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let kind = text.words[index].kind
      guard kind.rawValue >= TemporalWord.Kind.digits.rawValue || isRoman(index),
        mayBegin(kind, at: index)
      else {
        index += 1
        continue
      }
      let count = found.count
      if let end = mention(at: index, into: &found), end <= tokens.upperBound {
        index = end
      } else {
        found.removeLast(found.count - count)
        index += 1
      }
    }
    return found
  }

  /// Whether a word of capitals stands before «век».
  private func isRoman(_ index: Int) -> Bool {
    index + 1 < text.count && text.words[index + 1].kind == .unit && text.isCyrillic(index + 1)
      && text.isAllCapitals(index)
  }

  /// Whether what stands after a word that only introduces others can go on with a time.
  private func mayBegin(_ kind: TemporalWord.Kind, at index: Int) -> Bool {
    switch kind {
    case .the, .a, .step, .another, .every:
      // no joint goes on with a time
      text.kind(index + 1).rawValue > TemporalWord.Kind.than.rawValue
        && text.kind(index + 1) != .the && text.kind(index + 1) != .a
    case .limit, .more, .part, .later, .earlier: text.kind(index + 1) != .none
    case .at: text.kind(index + 1) == .least || text.kind(index + 1) == .most
    case .right: text.kind(index + 1) == .reference
    case .digits, .cardinal, .tens, .ordinal, .several: isPhrase || !counts(index)
    default: true
    }
  }

  /// Whether a number stands before a word that no time goes on with, as in "20 artists" and "the first, Anna".
  ///
  /// Most numbers of a text do. A year is none of them, nor "5th", nor what "o'clock" and "p.m." make a time of.
  private func counts(_ index: Int) -> Bool {
    let word = text[index]
    if word.kind == .digits {
      guard word.figure >= 0, text.length(index) < 3 || text.length(index) > 4 else { return false }
    }
    let next = index + 1
    let gap = text.gap(next)
    guard gap.isDisjoint(with: [.hyphen, .dash, .slash, .colon]) else { return false }
    if !gap.isDisjoint(with: [.other, .paragraph]) { return true }
    return text.kind(next) == .none && text.length(next) > 2 && !text.isCyrillic(next)
      && !text.isCyrillic(index - 1) && !gap.isDisjoint(with: [.space, .lineBreak])
  }

  /// Appends the expression that begins at token `index`, and returns where it ends.
  private func mention(at index: Int, into mentions: inout [TemporalMention]) -> Int? {
    if isRussian(index) { return russian.read(at: index, into: &mentions) }
    return english.read(at: index, into: &mentions)
  }

  /// Whether a token is Russian; a number is what stands beside it.
  private func isRussian(_ index: Int) -> Bool {
    if text.isCyrillic(index) { return true }
    guard text.kind(index) == .digits || text[index + 1].unit == .century else { return false }
    return text.isCyrillic(index + 1) || text.isCyrillic(index - 1)
      || text.kind(index + 1) == .digits && text.isCyrillic(index + 2)
  }
}
