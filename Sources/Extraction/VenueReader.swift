/// Finds the houses and squares of a text by their names.
struct VenueReader {
  let text: MarkedText
  var document: Document { text.document }

  /// The venues named within some tokens, in order.
  func venues(in tokens: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let noun = document.lexeme(index).noun
      if noun == .venue || noun == .institution || noun == .mission,
        let venue = text.language == .english
          ? englishVenue(at: index, in: tokens) : russianVenue(at: index, in: tokens)
      {
        if let last = found.last, last.overlaps(venue) {
          found[found.count - 1] =
            min(last.lowerBound, venue.lowerBound)..<max(last.upperBound, venue.upperBound)
        } else {
          found.append(venue)
        }
        index = max(index + 1, venue.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  /// "the National Art Museum of Belarus", "Symphony Hall", "the Mori gallery".
  private func englishVenue(at index: Int, in tokens: Range<Int>) -> Range<Int>? {
    var start = index
    while start > tokens.lowerBound, document.gap(start).joins || document.gap(start) == .stop,
      isNamePart(start - 1)
    {
      start -= 1
    }
    while start < index,
      document.word(start) == .of || document.word(start) == .the
        || document.word(start) == .and
    {
      start += 1
    }
    var end = index + 1
    while end < tokens.upperBound, document.gap(end).isBlank {
      if document.word(end) == .of {
        var next = end + 1
        if document.word(next) == .the { next += 1 }
        guard document.isCapitalised(next) else { break }
        end = next + 1
      } else if document.isCapitalised(end), text.time(at: end) == nil {
        end += 1
      } else if document.word(end) == .and, document.isCapitalised(end + 1),
        document.isCapitalised(end - 1), document.lexeme(end + 1).traits.contains(.culture)
      {
        end += 2
      } else {
        break
      }
    }
    guard document.isCapitalised(index) || start < index || end > index + 1 else { return nil }
    guard isLocated(start) else { return nil }
    return Range(from: start, upTo: end)
  }

  private func isNamePart(_ index: Int) -> Bool {
    if document.word(index) == .of || document.word(index) == .and {
      return document.isCapitalised(index - 1) && document.lexeme(index - 1).noun != .mission
    }
    if document.word(index) == .the { return document.word(index - 1) == .of }
    if document.matches(index, "s"), document.gap(index) == .apostrophe { return true }
    return document.isCapitalised(index) && document.lexeme(index).word == nil
      || document.matches(index, "municipal") || document.matches(index, "city")
  }

  /// Whether a preposition of place stands before a name.
  private func isLocated(_ start: Int) -> Bool {
    var index = start - 1
    for _ in 0..<3 {
      switch document.word(index) {
      case .at, .in, .on, .within: return true
      case .the, .a: index -= 1
      default:
        if document.lexeme(index).traits.contains(.plain) || document.lexeme(index).noun == .city {
          index -= 1
        } else {
          return false
        }
      }
    }
    return false
  }

  /// «в Национальном музее искусств», «на сцене театра «Астана Опера»».
  private func russianVenue(at index: Int, in tokens: Range<Int>) -> Range<Int>? {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let left = grammar.russianLeft(of: index)
    var end = index + 1
    while end < tokens.upperBound, end - index < 8 {
      if let name = grammar.quotedName(at: end) {
        end = name.upperBound
        break
      }
      guard
        document.gap(end).joins
          || document.gap(end) == [.stop, .space] && document.word(end - 1) == .of
      else { break }
      let lexeme = document.lexeme(end)
      guard lexeme.verb == nil || lexeme.noun != nil, text.time(at: end) == nil else { break }
      guard lexeme.word == nil || lexeme.word == .culture || lexeme.word == .of else { break }
      end += 1
    }
    guard document.word(left.start - 1) == .in,
      end > index + 1 || left.start < index
        || document.isAllCapitals(index)
    else { return nil }
    return Range(from: left.start, upTo: end)
  }
}
