/// The times of a text, each sentence read when it is first asked for.
///
/// Most sentences of most news tell of no occasion, and nobody asks for their times.
final class SentenceTimes {
  private let document: Document
  private let sentences: [Sentence]
  private var found: [[TemporalMatch]?]
  /// The tokens as the grammars of time read them.
  private(set) lazy var text = TemporalText(document)
  private lazy var recogniser = TemporalRecogniser(text)

  init(_ document: Document, _ sentences: [Sentence]) {
    self.document = document
    self.sentences = sentences
    found = Array(repeating: nil, count: sentences.count)
  }

  /// The times inside some tokens, in order; none stands across the end of a sentence.
  func times(in tokens: Range<Int>) -> ArraySlice<TemporalMatch> {
    var index = sentence(at: tokens.lowerBound)
    var inside: ArraySlice<TemporalMatch> = []
    while index < sentences.count, sentences[index].tokens.lowerBound < tokens.upperBound {
      let found = times(of: index).inside(tokens)
      if inside.isEmpty { inside = found } else { inside += found }
      index += 1
    }
    return inside
  }

  /// The time that covers a token.
  func time(at token: Int) -> TemporalMatch? {
    let index = sentence(at: token)
    guard index < sentences.count, sentences[index].tokens.contains(token) else { return nil }
    return times(of: index).covering(token)
  }

  /// The sentence that covers a token, or the next one.
  private func sentence(at token: Int) -> Int {
    sentences.partitioningIndex { $0.tokens.upperBound > token }
  }

  private func times(of sentence: Int) -> [TemporalMatch] {
    if let times = found[sentence] { return times }
    let times = recogniser.all(in: sentences[sentence].tokens)
    found[sentence] = times
    return times
  }
}
