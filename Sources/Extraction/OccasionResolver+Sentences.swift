import Chronology
import Gazetteer

/// What sentences give to those after them.
extension OccasionResolver {
  /// How near its start a sentence names the time that the next one is about.
  private static let topic = 2
  /// How many quotations around one a name is looked for in.
  private static let memory = 24

  /// «В субботу в городе было шумно. Театр из Вильнюса привёз …», "Tomorrow, at the university. It's a master
  /// class": the time that a sentence opens with, or ends with in English, is that of the next one, which
  /// gives none.
  func takeTopic(
    before sentence: Int, _ first: Int, _ mentions: [Mention], _ facts: inout [Facts]
  ) {
    guard sentence > 0, first < facts.count, facts[first].dayOfWhole == nil,
      text.language == .russian || !mentions[first].head.goesOn,
      first == 0 || mentions[first - 1].sentence < sentence - 1,
      text.sentences[sentence].paragraph == text.sentences[sentence - 1].paragraph,
      facts[first].times.allSatisfy({ $0.match.value.isEnd }),
      facts[first].tense.sense != nil
        || !facts[first].times.isEmpty
    else { return }
    let tokens = text.sentences[sentence - 1].tokens
    guard dateline.tokens.isEmpty || !tokens.overlaps(dateline.tokens),
      // «МИНСК, 5 окт – Sputnik.» is no sentence
      sentence > 1 || tokens.count > 6 || tokens.contains(where: { text.document.verb($0) != nil }),
      let time = text.times(in: tokens).first, !time.value.isEnd,
      time.tokens.lowerBound - tokens.lowerBound <= OccasionResolver.topic
        || text.language == .english && time.tokens.upperBound == tokens.upperBound,
      !tokens.contains(where: {
        let verb = text.document.verb($0)
        // «12 сентября пройдёт лекция»: the day of something else
        let isOfOther = verb == .hold && text.language == .russian
        return verb == .say || verb == .sign || verb == .found || isOfOther
      })
    else { return }
    let isBegin = facts[first].tense.sense == .begin
    facts[first].times.append(
      Facts.Dated(
        match: time, relation: isBegin ? .begin : .during, tense: facts[first].tense))
  }

  /// «Театр «Круг» из Осло … «Бранд» театра «Круг»»: from where those come whose name is told again.
  func recallTroupes(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    guard text.language == .russian else { return }
    for index in first..<max(facts.count, first) {
      let mention = mentions[index]
      let isToldAlready = facts[index].places.contains {
        $0.isInPhrase && ($0.role == .guest || $0.role == .subject)
      }
      guard !isToldAlready, mention.kind.isStaged || mention.kind == .exhibition,
        let place = origin(of: mention) ?? originOfNoun(mention)
      else { continue }
      facts[index].places.append(
        Facts.Named(
          country: place.country, role: .guest, tokens: place.tokens, isInPhrase: true,
          isInClause: false))
    }
  }

  /// The occasion that a sentence tells without a word for it, if no mention before took its time.
  func takeUntold(
    _ sentence: Int, _ reader: FactReader, _ mentions: inout [Mention], _ facts: inout [Facts]
  ) {
    let tokens = text.sentences[sentence].tokens
    let isTaken = facts.suffix(OccasionResolver.listeners).contains { facts in
      facts.times.contains { tokens.overlaps($0.match.tokens) }
    }
    guard !isTaken,
      let mention = HouseDayFinder(text: text, roles: roles).mention(in: sentence)
    else { return }
    let clause = Clause(sentence: sentence, mentions: [mentions.count], tokens: tokens, lead: nil)
    mentions.append(mention)
    facts.append(reader.facts(of: mention, in: clause))
  }

  /// How many mentions back a sentence may tell more of.
  private static let listeners = 8

  /// «Хор мальчиков из Австрии … Хор поёт в четверг»: from where those come whom a noun alone tells again.
  private func originOfNoun(_ mention: Mention) -> PlaceMention? {
    let document = text.document
    guard mention.trigger == .act, mention.name == nil,
      let noun = mention.phrase.first(where: {
        document.lexeme($0).noun == .musician || document.lexeme($0).noun == .performer
          || document.lexeme($0).noun == .artist
      }),
      text.places(in: mention.phrase).isEmpty
    else { return nil }
    let stem = document.stem(noun)
    for other in (max(0, noun - OccasionResolver.reach)..<noun).reversed()
    where document.stem(other) == stem && text.quotation(at: other) == nil {
      let near = text.places(in: max(0, other - 4)..<min(other + 6, document.count))
      if let place = near.last(where: { place in
        text.index(of: place).map { roles[$0] == .guest } ?? false
      }) {
        return place
      }
    }
    return nil
  }

  /// How far back those may have been told of.
  private static let reach = 120

  /// The place beside another telling of a name in a mention's phrase, or right before it.
  private func origin(of mention: Mention) -> PlaceMention? {
    let reach = max(0, mention.phrase.lowerBound - 4)..<mention.phrase.upperBound
    let first = text.quotations.partitioningIndex { $0.tokens.upperBound > reach.lowerBound }
    for quotation in text.quotations[first...].prefix(2)
    where quotation.isName && reach.overlaps(quotation.tokens) {
      let others =
        text.quotations[max(0, first - OccasionResolver.memory)...]
        .prefix(2 * OccasionResolver.memory)
      for other in others
      where other.tokens != quotation.tokens && other.tokens.count == quotation.tokens.count
        && zip(other.tokens, quotation.tokens).allSatisfy({
          text.document.stem($0) == text.document.stem($1)
        })
      {
        let before = max(0, other.tokens.lowerBound - 4)..<other.tokens.lowerBound
        let after =
          other.tokens.upperBound..<min(other.tokens.upperBound + 3, text.document.count)
        let nearest = text.places.partitioningIndex { $0.tokens.lowerBound >= before.lowerBound }
        let near = text.places.indices[nearest...].prefix(4).filter {
          before.contains(text.places[$0].tokens.lowerBound)
            || after.contains(text.places[$0].tokens.lowerBound)
        }
        if let place = near.last(where: { roles[$0] == .guest }) { return text.places[place] }
      }
    }
    return nil
  }

  /// Whether what goes on or lies ahead was told of, and then what was in an earlier year: «Гастроли продлятся до мая. …
  /// в ноябре 2007-го они играли в Ханое», "will open in May. In 1998 it was shown in Rome".
  func tellsAnotherYear(_ more: Facts, than told: Facts) -> Bool {
    guard told.tense.time != .past, more.tense.time == .past, let published
    else { return false }
    return more.times.contains { dated in
      guard case .at(let point) = dated.match.value.extent, case .number(let year)? = point.year
      else { return false }
      return year < published.year
    }
  }
}
