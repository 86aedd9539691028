/// What in English means an occasion again without its words.
extension OccasionBuilder {
  /// Whether "the event" that ends on a later day, or "the nine-day event", is the week or festival told of, not the concert
  /// that opened it.
  func isLong(_ index: Int, in occasions: [Occasion]) -> Bool {
    text.language == .english && mentions[index].head == .event
      && (facts[index].days ?? 1 > 1
        || facts[index].times.contains {
          $0.relation == .end || $0.match.value.isEnd
            // "the initiative, which began on the 13th"
            || $0.relation == .begin && $0.tense.time == .past && $0.match.value.isOneDay
        })
      && occasions.suffix(4).contains { goesOn($0) }
  }

  /// "A gala concert concludes the programme": the Days or festival whose items were told of since.
  func whole(ofProgramme mention: Mention, in occasions: [Occasion]) -> Int? {
    let before = mention.phrase.lowerBound - 1
    let verb = document.word(before) == .the ? before - 1 : before
    let after = mention.headToken + 1..<mention.headToken + 3
    guard text.language == .english,
      document.matches(mention.headToken, "programme")
        || document.matches(mention.headToken, "program"),
      ([verb] + after).contains(where: {
        document.verb($0) == .begin || document.verb($0) == .end
      })
    else { return nil }
    return occasions.indices.suffix(12).last { occasions[$0].head.encloses }
  }

  /// Whether an occasion takes more than an evening.
  func goesOn(_ occasion: Occasion) -> Bool {
    occasion.kind == .exhibition || occasion.head.goesOn
  }

  /// "An exhibition of Islamic art from Kuwait has been extended. "The Arts of Islam," which opened on 2 July, …": the show that the
  /// sentence before told of without its title.
  func untitled(before index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    guard mention.isQuoted,
      mention.trigger == .act || document.matches(mention.headToken, "premiere"),
      let name = mention.name, let last = occasions.indices.last,
      occasions[last].kind == mention.kind
        || mention.kind == .exhibition && occasions[last].head == .festival,
      mention.kind == .exhibition || isNew(occasions[last]) || occasions[last].head == .festival,
      !contradicts(index, occasions[last]),
      occasions[last].mentions.allSatisfy({ mentions[$0].name == nil && !mentions[$0].isPlural }),
      (1...2).contains(mention.sentence - mentions[occasions[last].main].sentence),
      name.lowerBound - text.sentences[mention.sentence].tokens.lowerBound <= 1
    else { return nil }
    return last
  }

  /// "Has brought his new film", "came her second opera": a work of which no day is told.
  private func isNew(_ occasion: Occasion) -> Bool {
    let main = mentions[occasion.main]
    guard occasion.kind == .film || occasion.kind == .performance,
      occasion.facts.allSatisfy(\.times.isEmpty)
    else { return false }
    return (max(0, main.phrase.lowerBound - 1)..<main.phrase.upperBound).contains { index in
      document.lexeme(index).isOrdinal
        || ["new", "latest", "debut", "newest"].contains { document.matches(index, $0) }
    }
  }

  /// "The troupe is coming with "Voices". There will be a single performance, on Friday": how often what was told of without a day is
  /// given.
  func given(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    guard mention.trigger == .noun, mention.name == nil, mention.phrase.count <= 3,
      !facts[index].times.isEmpty, isThere(mention), let last = occasions.indices.last,
      occasions[last].kind == mention.kind
        || occasions[last].kind.isStaged && mention.kind.isStaged,
      occasions[last].facts.allSatisfy(\.times.isEmpty), !contradicts(index, occasions[last]),
      let told = occasions[last].mentions.last, mention.sentence - mentions[told].sentence <= 2
    else { return nil }
    return last
  }

  /// "There will be", "there are" before a mention.
  private func isThere(_ mention: Mention) -> Bool {
    let start = mention.phrase.lowerBound
    return (max(0, start - 4)..<start).contains { index in
      guard document.matches(index, "there") else { return false }
      switch document.word(index + 1) {
      case .is, .are, .will: return true
      default: return false
      }
    }
  }

  /// "You will play in Baku for the first time? … On 29 July I give a concert at the Opera", "X to tour Chile. … will be on tour from 3 to
  /// 9 May": what an act told to lie ahead, before its day and house.
  func foretold(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    guard mention.trigger == .noun, mention.name == nil, !mention.isPlural, mention.kind.isStaged,
      !facts[index].times.isEmpty, facts[index].tense.time != .past, isBare(mention)
    else { return nil }
    return occasions.indices.reversed().prefix(3).first { candidate in
      let other = occasions[candidate]
      return other.kind.isStaged && other.mentions.count == 1
        && mentions[other.main].trigger == .act && mentions[other.main].name == nil
        && mentions[other.main].sentence < mention.sentence
        && other.facts.allSatisfy {
          $0.times.isEmpty && $0.venue == nil
            && $0.tense.time == .future
        }
        && !contradicts(index, other) && !isElsewhere(index, other)
    }
  }

  /// "Exhibition "Bridges" opened in Osh" over "On Friday the ambassador opened an exhibition of posters": what only the headline told of,
  /// without its day.
  func headed(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    guard !mention.isHeading, !mention.isPlural, mention.series == nil, mention.leg == nil,
      let last = occasions.indices.last, occasions[last].kind == mention.kind,
      occasions[last].mentions.allSatisfy({ mentions[$0].isHeading && !mentions[$0].isPlural }),
      occasions[last].facts.allSatisfy(\.times.isEmpty),
      mention.name == nil || mentions[occasions[last].main].name == nil,
      mention.sentence - mentions[occasions[last].main].sentence <= 3,
      !contradicts(index, occasions[last]),
      !isElsewhere(index, occasions[last]),
      facts[index].times.count < 3,
      !mentions[index...].prefix(OccasionBuilder.editions).contains(where: { $0.series != nil })
    else { return nil }
    return last
  }

  /// How many mentions on other editions may be told of.
  private static let editions = 12

  /// Whether a headline without a name told of what a sentence then tells.
  func isOnlyHeading(_ main: Int, before index: Int) -> Bool {
    mentions[main].isHeading && !mentions[index].isHeading && mentions[main].name == nil
  }

  /// ""Bridges" is on show from Friday. It is the first exhibition of his works": what a pronoun identifies.
  func identified(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    guard mention.trigger == .noun, mention.name == nil, !mention.isPlural,
      facts[index].times.isEmpty,
      let last = occasions.indices.suffix(3).last(where: { occasions[$0].kind == mention.kind }),
      let told = occasions[last].mentions.last,
      mention.sentence - mentions[told].sentence == 1, !contradicts(index, occasions[last])
    else { return nil }
    let first = text.sentences[mention.sentence].tokens.lowerBound
    guard document.word(first) == .it || document.word(first) == .this,
      mention.phrase.lowerBound - first <= 4
    else { return nil }
    switch document.word(first + 1) {
    case .is, .was, .will: return last
    default: return nil
    }
  }

  /// Whether a noun tells the day of what an act only told to lie ahead.
  func isForetold(_ act: Int, by index: Int) -> Bool {
    mentions[act].sentence < mentions[index].sentence && mentions[act].trigger == .act
      && mentions[act].name == nil && facts[act].times.isEmpty
      && facts[act].venue == nil && mentions[index].trigger == .noun
      && mentions[index].kind.isStaged && !facts[index].times.isEmpty
  }

  /// "As director of the "Voices" festival in Oulu … The festival takes place from 3 May": the last of its sort that was named only beside
  /// somebody, which "the festival" points at.
  func namedAside(before index: Int) -> Int? {
    let mention = mentions[index]
    guard text.language == .english, mention.isDefinite, mention.name == nil, isBare(mention),
      mention.trigger == .noun, !facts[index].times.isEmpty
    else { return nil }
    return mentions[..<index].indices.suffix(12).last {
      mentions[$0].isAside && mentions[$0].name != nil && mentions[$0].head == mention.head
        && mentions[$0].series == nil
    }
  }

  /// "The premiere was on 28 September": of the play or film told of before.
  func isPremiere(_ mention: Mention, of occasion: Occasion) -> Bool {
    text.language == .english && document.matches(mention.headToken, "premiere")
      && (mentions[occasion.main].name != nil || occasion.facts.contains { $0.venue != nil })
      && (occasion.kind.isStaged || occasion.kind == .film)
  }

  /// "The Biennial of Luanda, the forum for the culture of peace, …": a second name right behind a comma.
  func apposed(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    let article = mention.phrase.lowerBound - 1
    guard index > 0, mention.trigger == .noun, mention.isDefinite, document.word(article) == .the,
      document.gap(article) == [.comma, .space], mentions[index - 1].sentence == mention.sentence,
      mentions[index - 1].phrase.upperBound == article, mentions[index - 1].trigger == .noun,
      // "as part of the Year of Culture, the Cultural Week opened"
      !text.isFrame(mentions[index - 1]),
      mention.name == nil || mentions[index - 1].name == nil
    else { return nil }
    return occasions.indices.reversed().prefix(4).first {
      occasions[$0].mentions.contains(index - 1)
    }
  }

  /// "Seven films from Sri Lanka will be shown" and "the Sri Lankan Film Week", whichever comes first.
  func filmWeek(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    guard mention.kind == .film, mention.name == nil || mention.head.encloses else { return nil }
    return occasions.indices.reversed().prefix(4).first { candidate in
      let other = occasions[candidate]
      let main = mentions[other.main]
      guard other.kind == .film || isFilmFestival(main), !contradicts(index, other),
        let last = other.mentions.last, mention.sentence - mentions[last].sentence <= 3
      else { return false }
      if mention.trigger == .act { return main.head.encloses && isOfFilms(mention) }
      return mention.head.encloses && main.trigger == .act && main.name == nil && isOfFilms(main)
    }
  }

  private func isFilmFestival(_ mention: Mention) -> Bool {
    mention.head == .festival
      && mention.phrase.contains { document.lexeme($0).traits.contains(.film) }
  }

  /// Whether several films are told of, and no film by its name.
  private func isOfFilms(_ mention: Mention) -> Bool {
    mention.name == nil
      && mention.phrase.contains {
        document.lexeme($0).noun == .film && document.isPluralLike($0)
      }
  }
}
