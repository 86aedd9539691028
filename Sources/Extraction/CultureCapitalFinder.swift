import Gazetteer

/// Finds the years in which a city bears a title of culture: "Bursa, Cultural Capital of the Turkic World 2022", "the
/// European Capital of Culture", «культурная столица Содружества».
struct CultureCapitalFinder {
  let text: MarkedText
  let published: Int?
  var document: Document { text.document }

  /// How far from its title the city may stand.
  private static let reach = 16
  /// How many words of whose capital it is follow the word.
  private static let longest = 6

  /// The mentions of a sentence with that of a title of which the city is told: in the sentence, or by the one before.
  /// What a noun made of a part of the title is left out.
  func completed(_ found: [Mention], in sentence: Int) -> [Mention] {
    let tokens = text.sentences[sentence].tokens
    guard let phrase = title(in: tokens), city(of: phrase, in: sentence) != nil else {
      return found
    }
    var mention = Mention(
      sentence: sentence, trigger: .noun, head: .year, headToken: phrase.lowerBound, kind: .year,
      phrase: phrase, name: phrase, title: phrase)
    mention.isCultural = true
    mention.isTitleOfCity = true
    mention.year = year(of: phrase, in: tokens) ?? 0
    return found.filter { !$0.phrase.overlaps(phrase) || $0.phrase.lowerBound < phrase.lowerBound }
      + [mention]
  }

  /// Tells of the title's mention in which city it is.
  func give(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    for index in mentions.indices[first...] where mentions[index].isTitleOfCity {
      guard let city = city(of: mentions[index].phrase, in: mentions[index].sentence) else {
        continue
      }
      facts[index].places = [
        Facts.Named(
          country: city.country, role: .location, tokens: city.tokens, isInPhrase: true,
          city: city.city)
      ]
      facts[index].venue = nil
      if mentions[index].year > 0 { facts[index].times = [] }
      facts[index].tense = Tense()
    }
  }

  // MARK: the title

  private func title(in tokens: Range<Int>) -> Range<Int>? {
    guard
      let capital = tokens.first(where: {
        text.quotation(at: $0) == nil
          && (text.language == .english ? isEnglishTitle($0) : isRussianTitle($0))
      })
    else { return nil }
    var start = capital
    while start > tokens.lowerBound, document.gap(start).isBlank, isOfTitle(start - 1) {
      start -= 1
    }
    var end = capital + 1
    while end < tokens.upperBound, end - capital <= CultureCapitalFinder.longest,
      document.gap(end).isBlank, !(text.language == .english && endsTitle(end - 1)),
      text.language == .russian
        ? isWhose(end)
        : document.isCapitalised(end) || document.word(end) == .of || document.word(end) == .the
    {
      end += 1
    }
    if let number = document.number(end), (1900...2100).contains(number), document.gap(end).isBlank
    {
      end += 1
    }
    // "Damascus, Capital of Arab Culture 2008"
    if let city = text.place(at: start - 1), isBearer(city), city.tokens.upperBound == start,
      document.gap(start) == [.comma, .space]
    {
      start = city.tokens.lowerBound
    }
    return start..<end
  }

  /// "European", "Cultural", "2022", «культурная».
  private func isOfTitle(_ index: Int) -> Bool {
    text.language == .english
      ? document.isCapitalised(index) && document.lexeme(index).word == nil
        && (document.matches(index, "cultural") || text.place(at: index) != nil
          || ["european", "arab", "islamic"].contains { document.matches(index, $0) })
        || document.number(index).map { (1900...2100).contains($0) } ?? false
      : document.begins(index, "культурн") || document.begins(index, "европейск")
  }

  /// "Culture", "World": what an English title ends with.
  private func endsTitle(_ index: Int) -> Bool {
    ["culture", "world", "europe", "commonwealth", "cis"].contains { document.matches(index, $0) }
  }

  private func isEnglishTitle(_ index: Int) -> Bool {
    guard document.lexeme(index).noun == .capital, document.isCapitalised(index) else {
      return false
    }
    if document.matches(index - 1, "cultural"), document.isCapitalised(index - 1) {
      return document.word(index + 1) == .of
    }
    return document.word(index + 1) == .of
      && (index + 2..<index + 4).contains {
        document.matches($0, "culture") && document.isCapitalised($0)
      }
  }

  private func isRussianTitle(_ index: Int) -> Bool {
    document.begins(index, "столиц")
      && (document.begins(index - 1, "культурн") && isWhose(index + 1)
        || document.begins(index + 1, "культуры")
          && (isWhose(index + 2) || isWhose(index - 1)))
  }

  /// «Содружества», «тюркского мира».
  private func isWhose(_ index: Int) -> Bool {
    ["тюркск", "содружеств", "снг", "европ", "исламск", "арабск", "мира", "культуры"].contains {
      document.begins(index, $0)
    }
  }

  // MARK: where and when

  /// The city that bears a title: the nearest before it, else behind it, else the last of the sentence before.
  private func city(of phrase: Range<Int>, in sentence: Int) -> PlaceMention? {
    let tokens = text.sentences[sentence].tokens
    let before = Range(
      from: max(tokens.lowerBound, phrase.lowerBound - CultureCapitalFinder.reach),
      upTo: phrase.lowerBound)
    let after = Range(
      from: phrase.upperBound,
      upTo: min(tokens.upperBound, phrase.upperBound + CultureCapitalFinder.reach / 2))
    return text.place(at: phrase.lowerBound).flatMap { isBearer($0) ? $0 : nil }
      ?? text.places(in: before).last { isBearer($0) }
      ?? text.places(in: after).first { isBearer($0) }
      ?? (sentence > 0
        ? text.places(in: text.sentences[sentence - 1].tokens).last { isBearer($0) } : nil)
  }

  private func isBearer(_ place: PlaceMention) -> Bool {
    guard place.isCity, place.form == .name else { return false }
    return document.word(place.tokens.lowerBound - 1) != .from
  }

  /// The year in the title or right behind it: "2019", "for 2019", «на 2024-й»; that of the article if no time is told.
  private func year(of phrase: Range<Int>, in tokens: Range<Int>) -> Int? {
    let near = Range(from: phrase.lowerBound, upTo: min(tokens.upperBound, phrase.upperBound + 3))
    let told = near.lazy.compactMap { document.number($0) }.first { (1900...2100).contains($0) }
    return told ?? (text.times(in: tokens).isEmpty ? published : nil)
  }
}
