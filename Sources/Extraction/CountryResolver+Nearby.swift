import Gazetteer

/// What the sentences around an occasion tell of who comes.
extension CountryResolver {
  /// The countries of a list that ends with a place: «литовские и польские актёры», «из Дании, Польши и Чехии».
  func listEnding(with last: Int) -> [Country] {
    var countries = [text.places[last].country]
    var index = last
    while index > 0, text.places[index - 1].form == text.places[index].form,
      text.places[index - 1].isCity == text.places[index].isCity,
      (text.places[index - 1].tokens.upperBound..<text.places[index].tokens.lowerBound).allSatisfy({
        document.word($0) == .and || document.word($0) == .from
      }),
      document.gap(text.places[index - 1].tokens.upperBound).isSubset(of: [.space, .comma])
    {
      index -= 1
      if !countries.contains(text.places[index].country) {
        countries.append(text.places[index].country)
      }
    }
    return countries.sorted()
  }

  /// Whether a place stands in another paragraph than an occasion.
  func isOfAnotherParagraph(_ place: Int, _ occasion: Occasion) -> Bool {
    let paragraph = text.sentences[mentions[occasion.mentions[0]].sentence].paragraph
    let sentence = text.sentences.partitioningIndex {
      $0.tokens.upperBound > text.places[place].tokens.lowerBound
    }
    return sentence < text.sentences.count && text.sentences[sentence].paragraph != paragraph
  }
}
