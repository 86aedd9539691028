import Gazetteer

/// What sentences give to those after them, and what one mention says of several occasions.
extension OccasionResolver {
  /// How near its start a sentence names the time that the next one is about.
  private static let topic = 2

  /// «В субботу в городе было шумно. Театр из Вильнюса привёз …»: the time that a sentence opens with is that
  /// of the next one, which gives none.
  func takeTopic(
    before sentence: Int, _ first: Int, _ mentions: [Mention], _ facts: inout [Facts]
  ) {
    guard text.language == .russian, sentence > 0, first < facts.count,
      first == 0 || mentions[first - 1].sentence < sentence - 1,
      text.sentences[sentence].paragraph == text.sentences[sentence - 1].paragraph,
      facts[first].times.allSatisfy({ $0.match.value.isEnd }),
      facts[first].tense.sense != nil
        || !facts[first].times.isEmpty
    else { return }
    let tokens = text.sentences[sentence - 1].tokens
    guard dateline.tokens.isEmpty || !tokens.overlaps(dateline.tokens),
      let time = text.times(in: tokens).first, !time.value.isEnd,
      time.tokens.lowerBound - tokens.lowerBound <= OccasionResolver.topic,
      !tokens.contains(where: {
        let verb = text.document.verb($0)
        return verb == .say || verb == .sign || verb == .found
      })
    else { return }
    let isBegin = facts[first].tense.sense == .begin
    facts[first].times.append(
      Facts.Dated(
        match: time, relation: isBegin ? .begin : .during, tense: facts[first].tense))
  }

  /// One mention with several countries to be held in is one occasion for each.
  func split(_ occasion: Occasion, _ mentions: [Mention]) -> [Occasion] {
    guard occasion.head.encloses, occasion.mentions.count <= 2 else {
      return [occasion]
    }
    // «Год итальянской культуры и русского языка, в Москве и Риме» is one of both
    let subjects = Set(
      occasion.facts[0].places.filter { $0.isInPhrase && $0.role == .subject }.map(\.country))
    if occasion.head == .year, subjects.count == 2 { return [occasion] }
    let head = mentions[occasion.mentions[0]].headToken
    let hosts = occasion.facts[0].places.filter {
      $0.isInClause && ($0.role == .location || $0.role == .destination) && !$0.isInPhrase
        && (text.language == .russian || $0.tokens.lowerBound > head)
    }
    var countries: [Country] = []
    for host in hosts where !countries.contains(host.country) { countries.append(host.country) }
    let span = Range(
      from: hosts.first?.tokens.lowerBound ?? 0, upTo: hosts.last?.tokens.upperBound ?? 0)
    guard countries.count > 1, span.count <= countries.count * 5 else { return [occasion] }
    return countries.map { country in
      var one = occasion
      one.chosenHost = country
      return one
    }
  }
}
