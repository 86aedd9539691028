import Gazetteer

/// Other editions by where they were, or whose turn it was: «в 2013-м был Парагвай», «в 2004-м настанет черёд Лахти»,
/// and what went the other way: «прошлым летом Карелия выезжала с подобной программой в Лахти».
extension SeriesFinder {
  /// The most editions that one sentence lists.
  private static let most = 6

  /// The editions that a sentence tells by a year and a place.
  func turns(
    in sentence: Int, besides found: [Mention], before: ArraySlice<Mention>
  ) -> [Mention] {
    guard let series = (Array(before.suffix(12)) + found).last(where: { isRepeated($0) }) else {
      return []
    }
    let tokens = text.sentences[sentence].tokens
    var turns: [Mention] = []
    for time in text.times(in: tokens) where turns.count < SeriesFinder.most {
      // «почётным гостем в этом году станет Греция»: of the edition at hand
      guard !time.value.isEnd, !time.tokens.contains(where: { document.word($0) == .this }),
        let start = turn(
          after: time.tokens.upperBound,
          isFurther: !turns.isEmpty
            || found.contains { isRepeated($0) && $0.headToken < time.tokens.lowerBound }),
        let place = place(at: start), place.tokens.upperBound <= tokens.upperBound,
        isClosed(place.tokens.upperBound, in: tokens)
      else { continue }
      let phrase = time.tokens.lowerBound..<place.tokens.upperBound
      guard !found.contains(where: { $0.phrase.overlaps(phrase) }) else { continue }
      var mention = edition(of: series, sentence, at: place.tokens.lowerBound, phrase)
      mention.series = series.series ?? series.headToken
      let isThere = place.isCity || document.word(place.tokens.lowerBound - 1) == .in
      mention.placeRole = isThere ? .location : .subject
      mention.year =
        time.tokens.lazy.compactMap { document.number($0) }.first { (1900...2100).contains($0) }
        ?? 0
      turns.append(mention)
    }
    return turns
  }

  /// «С подобной программой выезжали в Лахти», «с ответным визитом побывали».
  func answer(
    in sentence: Int, besides found: [Mention], before: ArraySlice<Mention>
  ) -> Mention? {
    let tokens = text.sentences[sentence].tokens
    guard
      let noun = tokens.first(where: { index in
        (document.begins(index, "программой") || document.begins(index, "визитом"))
          && ["подобн", "тако", "аналогичн", "ответн", "похож", "схож"].contains {
            document.begins(index - 1, $0) || document.begins(index - 2, $0)
          }
      }), !text.times(in: tokens).isEmpty,
      !text.places(in: tokens).isEmpty,
      tokens.contains(where: { document.verb($0) == .come }),
      !found.contains(where: { $0.phrase.contains(noun) }),
      let series = before.suffix(12).last(where: { $0.head.encloses && isRepeated($0) })
    else { return nil }
    return edition(of: series, sentence, at: noun, noun..<noun + 1)
  }

  func edition(
    of series: Mention, _ sentence: Int, at token: Int, _ phrase: Range<Int>
  ) -> Mention {
    var mention = Mention(
      sentence: sentence, trigger: .noun, head: series.head, headToken: token, kind: series.kind,
      phrase: phrase, title: series.name ?? series.title)
    mention.isCultural = true
    return mention
  }

  func isRepeated(_ mention: Mention) -> Bool {
    guard !mention.isAside, !mention.isPointer else { return false }
    switch mention.head {
    case .festival, .days, .week, .year, .season, .fair, .biennale, .competition: return true
    case .celebration: return mention.phrase.count > 1 || mention.name != nil
    default: return false
    }
  }

  /// Where the place begins after a year: «был», «стала», «настанет черёд», and a dash in a list.
  private func turn(after time: Int, isFurther: Bool) -> Int? {
    if document.gap(time).contains(.dash) { return isFurther ? time : nil }
    guard document.gap(time).isBlank else { return nil }
    var next = time
    if document.matchesCyrillic(next, "это") || document.matchesCyrillic(next, "им") { next += 1 }
    guard document.gap(next).isBlank else { return nil }
    if document.word(next) == .was || document.word(next) == .will { return next + 1 }
    if ["стал", "стала", "стало", "станет", "принимал", "принимала", "примет"].contains(where: {
      document.matchesCyrillic(next, $0)
    }) {
      return next + 1
    }
    let comes = ["настан", "наста", "прид", "приш", "наступ", "дойд", "дош"].contains {
      document.begins(next, $0)
    }
    guard comes, document.begins(next + 1, "черед") || document.begins(next + 1, "очеред") else {
      return nil
    }
    return next + 2
  }

  private func place(at start: Int) -> PlaceMention? {
    let first = document.word(start) == .in || document.word(start) == .to ? start + 1 : start
    guard let place = text.place(at: first), place.form == .name, place.tokens.lowerBound == first,
      document.gap(first).isBlank || document.gap(first).contains(.dash)
    else { return nil }
    return place
  }

  private func isClosed(_ end: Int, in tokens: Range<Int>) -> Bool {
    end >= tokens.upperBound || document.gap(end).separates || document.gap(end).contains(.comma)
      || document.word(end) == .and || document.word(end) == .but
  }
}
