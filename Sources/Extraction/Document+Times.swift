extension TemporalText {
  /// A document's text, whose tokens are used as they are.
  convenience init(_ document: Document) {
    self.init(bytes: document.bytes, isASCII: document.isASCII, tokens: document.tokens)
  }
}

extension Clock {
  /// Reads the tokens of a document.
  init(document: Document) {
    self.init(TemporalText(document))
  }
}

extension TemporalRecogniser {
  /// Reads the tokens of a document.
  init(document: Document) {
    self.init(TemporalText(document))
  }
}
