import Gazetteer

/// What only English tells of whether a phrase names an occasion.
extension KindRule {
  /// Whether a noun of another language begins a name: "La Noche de los Libros".
  func isForeignName(_ mention: inout Mention) -> Bool {
    guard let name = mention.name, name.lowerBound == mention.headToken, name.count > 2 else {
      return false
    }
    let traits = name.reduce(into: Lexeme.Traits()) { $0.formUnion(document.lexeme($1).traits) }
    if traits.contains(.film) {
      mention.kind = mention.head == .festival ? .festival : .film
    } else if traits.contains(.literary), mention.head == .evening || mention.head == .days {
      mention.kind = .literature
    } else if mention.head == .exhibition, traits.contains(.culture) {
      mention.kind = .festival
    }
    mention.isCultural = true
    return !mention.head.needsCulture || traits.contains(.culture)
  }

  /// "A further show", "a second evening": one more of what was told of.
  func isOneMore(_ mention: Mention) -> Bool {
    switch mention.head {
    case .show, .display, .evening: break
    default: return false
    }
    guard !mention.isDefinite, mention.name == nil,
      isSomeMore(mention)
        || mention.phrase.contains(where: { index in
          index < mention.headToken
            && (document.word(index) == .another
              || ["second", "third", "further", "additional", "extra", "repeat"].contains {
                document.matches(index, $0)
              })
        })
    else { return false }
    return mention.phrase.allSatisfy { index in
      let lexeme = document.lexeme(index)
      return index == mention.headToken || lexeme.number > 0 || lexeme.word != nil
        || lexeme.traits.contains(.plain)
    }
  }

  /// "Two more shows are to be staged on 23 and 24 May", but not "four more shows until 20 May", which are of one run.
  private func isSomeMore(_ mention: Mention) -> Bool {
    let times = text.times(in: text.sentences[mention.sentence].tokens)
    return mention.isPlural && mention.head == .show && !times.isEmpty
      && document.matches(mention.phrase.lowerBound - 1, "more")
      && times.allSatisfy { !$0.value.isEnd }
  }

  /// "Comes to Kyiv for one evening": how long somebody stays.
  func isLength(_ mention: Mention) -> Bool {
    let start = mention.phrase.lowerBound
    return mention.head == .evening && !mention.isPlural && document.word(start - 1) == .for
      && document.lexeme(start).number > 0 && mention.headToken == start + 1
  }

  /// "Will give two nights of a Nušić", "dances three evenings of Petipa".
  func isRunOfNights(_ mention: Mention) -> Bool {
    let head = mention.headToken
    guard mention.isPlural, document.word(head + 1) == .of else { return false }
    return (max(0, head - 5)..<head).contains {
      document.lexeme($0).verb == .give || document.lexeme($0).verb == .perform
    }
  }

  /// "A reading of the "Inferno"".
  func isReadingOfWork(_ head: Int) -> Bool {
    guard document.word(head + 1) == .of else { return false }
    return (head + 2..<head + 5).contains { index in
      document.gap(index).contains(.openQuote) && text.quotation(at: index)?.isName ?? false
    }
  }

  /// "A marathon reading of Machado", "a bilingual reading", "a reading by Ana Blandiana".
  func isReading(_ mention: Mention, _ modifiers: Range<Int>) -> Bool {
    let isPublic = modifiers.contains { index in
      ["public", "marathon", "bilingual", "staged", "dramatised", "dramatized", "rehearsed"]
        .contains {
          document.matches(index, $0)
        }
    }
    let next = mention.headToken + 1
    switch document.word(next) {
    case .by, .with, .of, .from:
      let isOfPerson =
        document.isCapitalised(next + 1) && document.word(next + 1) == nil
        && text.place(at: next + 1) == nil && text.time(at: next + 1) == nil
      return isPublic || isOfPerson && document.word(mention.phrase.lowerBound - 1) == .a
    default: return isPublic
    }
  }

  /// "A meeting with the Slovak writer": the maker or player whom people meet.
  func artistMet(after head: Int) -> Int? {
    guard text.language == .english, document.word(head + 1) == .with else { return nil }
    var index = head + 2
    while index < min(head + 9, document.count), document.gap(index).joins,
      document.lexeme(index).verb == nil || document.isCapitalised(index)
    {
      if EnglishActFinder.scholars.contains(document.tokens[index].hash) { return index }
      switch document.lexeme(index).noun {
      case .artist, .musician, .performer: return index
      case .official where ["director", "directors"].contains { document.matches(index, $0) }:
        return index
      case .official, .office, .delegation: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// "Will give a lecture at the museum on Friday", "the talk by the curator is on 5 May": what somebody holds on a day.
  func isGivenInPublic(_ mention: Mention) -> Bool {
    let head = mention.headToken
    guard !mention.isPlural, ["lecture", "talk"].contains(where: { document.matches(head, $0) })
    else { return false }
    let isGiven = (max(0, head - 5)..<head).contains { index in
      document.lexeme(index).verb == .give || document.verb(index) == .hold
        || ["deliver", "delivers", "delivered", "delivering"].contains {
          document.matches(index, $0)
        }
    }
    let sentence = text.sentence(at: head)
    return isGiven && !text.times(in: sentence).isEmpty
      && !sentence.contains { document.lexeme($0).noun == .official }
  }

  /// "On the first evening "Truth and Justice" will be shown", "on the second night the company dances": when something is.
  func isTimeOfProgramme(_ mention: Mention, from start: Int) -> Bool {
    // "later in the evening"
    if mention.head == .evening, mention.phrase.count == 1, document.word(start - 1) == .the,
      document.word(start - 2) == .in
    {
      return true
    }
    return mention.head == .evening && document.word(start - 1) == .the
      && document.word(start - 2) == .on
      && (mention.isQuoted || mention.name == nil)
      && document.word(mention.headToken + 1) != .of
      && (document.lexeme(mention.headToken - 1).isOrdinal
        || ["opening", "closing", "final", "last"].contains {
          document.matches(mention.headToken - 1, $0)
        })
  }

  /// "An evening of national cuisine": whether a word tells of what is eaten.
  func isOfFood(_ index: Int) -> Bool {
    ["cuisine", "food", "cooking", "gastronomy", "dishes", "wines"].contains {
      document.matches(index, $0)
    }
  }

  /// "The saxophone class", "gives a class in ikebana", "four lessons of calligraphy".
  func isTaught(_ mention: Mention) -> Bool {
    let head = mention.headToken
    let isOfArt = Range(from: mention.phrase.lowerBound, upTo: mention.phrase.upperBound).contains {
      $0 != head
        && (document.lexeme($0).hint == .concert || document.lexeme($0).hint == .performance
          || document.isCraft($0)
            && ["course", "courses", "class", "classes", "lesson", "lessons"].contains {
              [index = head] in
              document.matches(index, $0)
            })
    }
    if isOfArt { return true }
    guard document.word(head + 1) == .in, text.place(at: head + 2) == nil,
      text.time(at: head + 2) == nil
    else { return false }
    return (max(0, head - 8)..<head).contains { index in
      document.lexeme(index).verb == .give || document.verb(index) == .hold
        || ["teaches", "teach", "taught", "teaching", "leads", "led", "runs", "ran", "offers"]
          .contains { document.matches(index, $0) }
    }
  }

  /// "An evening dedicated to the 175th anniversary of Humboldt's journey", "an evening in memory of Mickiewicz".
  func isEveningInHonour(_ mention: inout Mention) -> Bool {
    let next = mention.headToken + 1
    guard document.matches(mention.headToken, "evening"), !mention.isDefinite,
      ["dedicated", "devoted"].contains(where: { document.matches(next, $0) })
        && document.word(next + 1) == .to
        || document.word(next) == .in
          && ["memory", "honour", "honor"].contains(where: { document.matches(next + 1, $0) })
          && document.word(next + 2) == .of
    else { return false }
    let around =
      mention.phrase.lowerBound..<min(next + 12, text.sentence(at: next).upperBound)
    let isLiterary = around.contains { index in
      document.lexeme(index).traits.contains(.literary)
        || ["poet", "writer", "novelist", "playwright", "poetess"].contains {
          document.matches(index, $0)
        }
    }
    mention.kind =
      isLiterary
      ? .literature
      : KindVote(document: document).kind(
        around: around, least: 0.7, among: [.concert, .performance, .literature]) ?? .ceremony
    mention.isCultural = true
    var end = next + 1
    while end < around.upperBound, document.gap(end).joins, !isVerbOfEvening(end),
      text.time(at: end) == nil, document.word(end) != .on || text.time(at: end + 1) == nil
    {
      end += 1
    }
    mention.phrase = mention.phrase.lowerBound..<end
    mention.title = mention.phrase
    return true
  }

  private func isVerbOfEvening(_ index: Int) -> Bool {
    switch document.word(index) {
    case .was, .will, .is, .has, .had, .at: true
    default: document.verb(index) != nil && !document.isCapitalised(index)
    }
  }

  /// Whether a word says that a tour is one of sights and not of a company: "the guided tour".
  func isOfSights(_ index: Int) -> Bool {
    [
      "guided", "walking", "bus", "boat", "study", "sightseeing", "audio", "virtual", "curator",
      "curators", "package", "coach",
    ].contains { document.matches(index, $0) }
  }

  /// Whether what gathers plays before an audience: "Puppet Meetings", "Folklore Meeting".
  func isOfStage(_ modifiers: Range<Int>) -> Bool {
    modifiers.contains { index in
      document.lexeme(index).hint == .performance || document.lexeme(index).hint == .concert
        || [
          "folklore", "folk", "puppet", "dance", "jazz", "choir", "choral", "theatre", "theater",
          "music", "circus", "film", "song",
        ].contains { document.matches(index, $0) }
    }
  }

  /// How far around a name the text may say what it is.
  private static let neighbours = 2

  /// Whether a fair is one by name alone, as the Slavonic Bazaar, which its text calls a festival.
  func isFestivalName(_ mention: Mention) -> Bool {
    let head = mention.headToken
    guard text.language == .english, document.isCapitalised(head), document.isCapitalised(head - 1),
      document.gap(head).isBlank, document.lexeme(head - 1).traits.isEmpty,
      ["bazaar", "market", "salon"].contains(where: { document.matches(head, $0) })
    else { return false }
    let first = max(0, mention.sentence - KindRule.neighbours)
    let last = min(text.sentences.count - 1, mention.sentence + KindRule.neighbours)
    let near = text.sentences[first].tokens.lowerBound..<text.sentences[last].tokens.upperBound
    let name = document.tokens[head - 1].hash
    // in the same sentence, or beside the same name in a neighbour
    return near.contains { index in
      guard document.lexeme(index).head == .festival else { return false }
      return text.sentences[mention.sentence].tokens.contains(index)
        || Range(from: max(near.lowerBound, index - 8), upTo: min(near.upperBound, index + 8))
          .contains { document.tokens[$0].hash == name }
    }
  }

  /// "The course on Wednesday afternoon": a time right after the head.
  func isTimed(_ head: Int) -> Bool {
    text.time(at: document.word(head + 1) == .on ? head + 2 : head + 1) != nil
  }

  /// Whether a head names an art as well as a piece of it.
  func isArt(_ index: Int) -> Bool {
    ["ballet", "opera", "circus", "operetta", "pantomime", "cabaret"].contains {
      document.matches(index, $0)
    }
  }

  /// "The lecture begins at 6 pm", after "will give a lecture on the subject": a talk told of right before.
  func isTalkAgain(_ mention: Mention) -> Bool {
    guard mention.isDefinite, mention.phrase.count == 1 else { return false }
    let word = document.tokens[mention.headToken].hash
    return (max(0, mention.sentence - 3)..<mention.sentence).contains { sentence in
      text.sentences[sentence].tokens.contains {
        document.tokens[$0].hash == word && document.word($0 - 1) != .the
      }
    }
  }
}
