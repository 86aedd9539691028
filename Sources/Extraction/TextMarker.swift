import Gazetteer

/// Runs the stages that need no grammar: words, quotations, sentences and places.
struct TextMarker {
  let language: Language
  let year: Int?
  /// The country that the article is from, as far as it is known without its text.
  var home: Country?

  /// The marked text, and its dateline.
  func mark(_ content: String) -> (text: MarkedText, dateline: Dateline) {
    mark(Document(content, lexicon: language.lexicon))
  }

  /// The same of a document.
  func mark(_ document: Document) -> (text: MarkedText, dateline: Dateline) {
    let quotations = Quotation.all(in: document)
    var names = PlaceFinder(document: document, language: language, year: year, home: home).names()
    if language == .english {
      names.places.removeAll { $0.isCity && TextMarker.isTitle($0.tokens, quotations) }
    }
    let dateline = Dateline(document, places: names.places)
    let sentences = SentenceSplitter(
      document, lexicon: language.lexicon, quotations: quotations
    )
    .sentences(after: dateline.tokens)
    names.places.removeAll { dateline.tokens.overlaps($0.tokens) }
    names.houses.removeAll { dateline.tokens.overlaps($0.tokens) }
    let text = MarkedText(
      language: language, document: document, quotations: quotations, sentences: sentences, names)
    return (text, dateline)
  }

  /// "Medea", "Phoenix": whether a name in quotation marks is nothing else, and so no city.
  private static func isTitle(_ tokens: Range<Int>, _ quotations: [Quotation]) -> Bool {
    let next = quotations.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    return next < quotations.count && quotations[next].isName && quotations[next].tokens == tokens
  }

  /// A document of which only the dateline is read: its text has no sentences.
  func markDateline(_ document: Document) -> (text: MarkedText, dateline: Dateline) {
    let places = PlaceFinder(document: document, language: language, year: year, home: home)
      .names(forDateline: true).places
    let text = MarkedText(
      language: language, document: document, quotations: [], sentences: [], PlaceFinder.Names())
    return (text, Dateline(document, places: places))
  }
}

extension SentenceSplitter {
  /// Every sentence, the dateline left out.
  func sentences(after dateline: Range<Int>) -> [Sentence] {
    sentences().compactMap { sentence in
      guard sentence.tokens.overlaps(dateline) else { return sentence }
      guard sentence.tokens.upperBound > dateline.upperBound else { return nil }
      return Sentence(
        tokens: dateline.upperBound..<sentence.tokens.upperBound, paragraph: sentence.paragraph)
    }
  }
}
