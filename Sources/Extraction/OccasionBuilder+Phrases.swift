import Gazetteer

/// What the phrase of a mention says of whether it points back.
extension OccasionBuilder {
  /// Whether a mention gives a name to what it points at: "the display is called", «выставка называется».
  func isNaming(_ mention: Mention) -> Bool {
    // ""Bridges" is the name of the exhibition"
    if text.language == .english, let name = mention.name,
      name.upperBound < mention.phrase.lowerBound,
      mention.isDefinite,
      document.word(mention.phrase.lowerBound - 1) == .the
        || document.word(mention.phrase.lowerBound) == .the
    {
      return true
    }
    guard let name = mention.name, name.lowerBound > mention.headToken,
      mention.isDefinite || text.language == .russian && document.isCapitalised(mention.headToken)
    else { return false }
    return (mention.headToken + 1..<name.lowerBound).contains {
      document.lexeme($0).traits.contains(.naming)
    } && mention.phrase.lowerBound == mention.headToken
  }

  /// "The concert which our band gave in Pula" is told of for the first time.
  func isDefined(_ mention: Mention) -> Bool {
    let next = mention.phrase.upperBound
    guard text.language == .english, document.gap(next).isBlank else { return false }
    return document.word(next) == .which || document.word(next) == .that
  }

  /// Whether the phrase has nothing but its head and words that say little.
  func isBare(_ mention: Mention) -> Bool {
    mention.phrase.allSatisfy { index in
      let lexeme = document.lexeme(index)
      return index == mention.headToken || lexeme.word != nil || lexeme.traits.contains(.plain)
        || lexeme.number > 0 || lexeme.traits.contains(.international)
        || (lexeme.traits.contains(.culture) && index < mention.headToken
          && text.place(at: index) == nil)
        || document.number(index) != nil || text.time(at: index) != nil || isOfThisYear(index)
    } && mention.edition == 0 && mention.year == 0
  }

  /// Of occasions that a noun alone may point at, the nearest that was called by the same noun: "the biennale" is no other exhibition.
  func sameNoun(as mention: Mention, among meant: [Int], of occasions: [Occasion]) -> Int? {
    guard !mention.head.isWeak else { return nil }
    func isTold(_ candidate: Int, byNoun: Bool) -> Bool {
      occasions[candidate].mentions.contains {
        mentions[$0].head == mention.head && (!byNoun || mentions[$0].trigger == .noun)
      }
    }
    // "works are shown" is told of an exhibition by no such word
    return text.language == .english && mention.head == .exhibition
      ? meant.first { isTold($0, byNoun: true) } ?? meant.first { isTold($0, byNoun: false) }
      : meant.first { isTold($0, byNoun: false) }
  }

  /// "This year's festival": whether a word is the ending of a time that is now.
  private func isOfThisYear(_ index: Int) -> Bool {
    guard document.matches(index, "s"), document.gap(index) == .apostrophe,
      document.word(index - 2) == .this
    else { return false }
    switch document.word(index - 1) {
    case .year, .month, .week, .season: return true
    default: return false
    }
  }

  /// Whether a mention has nothing but "the" and its noun, and its clause tells neither place nor time: it
  /// means something told of before, and nothing new.
  func onlyPoints(_ index: Int) -> Bool {
    let mention = mentions[index]
    return mention.trigger == .noun && mention.leg == nil && mention.name == nil && isVague(mention)
      && isBare(mention)
      && facts[index].times.isEmpty && facts[index].venue == nil
      && !facts[index].isCancelled && !facts[index].isPostponed
      && !facts[index].places.contains {
        $0.isInClause && ($0.role == .location || $0.role == .host)
      }
  }
}
