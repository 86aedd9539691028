/// What in English means an occasion again without its words.
extension OccasionBuilder {
  /// Whether "the event" that ends on a later day, or "the nine-day event", is the week or festival told of, not the concert
  /// that opened it.
  func isLong(_ index: Int, in occasions: [Occasion]) -> Bool {
    text.language == .english && mentions[index].head == .event
      && (facts[index].days ?? 1 > 1
        || facts[index].times.contains { $0.relation == .end || $0.match.value.isEnd })
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
    guard mention.isQuoted, mention.trigger == .act, mention.kind == .exhibition,
      let name = mention.name, let last = occasions.indices.last,
      occasions[last].kind == .exhibition, !contradicts(index, occasions[last]),
      occasions[last].mentions.allSatisfy({ mentions[$0].name == nil && !mentions[$0].isPlural }),
      mentions[occasions[last].main].sentence == mention.sentence - 1,
      name.lowerBound - text.sentences[mention.sentence].tokens.lowerBound <= 1
    else { return nil }
    return last
  }

  /// "The Biennial of Luanda, the forum for the culture of peace, …": a second name right behind a comma.
  func apposed(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    let article = mention.phrase.lowerBound - 1
    guard index > 0, mention.trigger == .noun, mention.isDefinite, document.word(article) == .the,
      document.gap(article) == [.comma, .space], mentions[index - 1].sentence == mention.sentence,
      mentions[index - 1].phrase.upperBound == article, mentions[index - 1].trigger == .noun,
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
      guard other.kind == .film, !contradicts(index, other),
        let last = other.mentions.last, mention.sentence - mentions[last].sentence <= 3
      else { return false }
      if mention.trigger == .act { return main.head.encloses && isOfFilms(mention) }
      return mention.head.encloses && main.trigger == .act && main.name == nil && isOfFilms(main)
    }
  }

  /// Whether several films are told of, and no film by its name.
  private func isOfFilms(_ mention: Mention) -> Bool {
    mention.name == nil
      && mention.phrase.contains {
        document.lexeme($0).noun == .film && document.isPluralLike($0)
      }
  }
}
