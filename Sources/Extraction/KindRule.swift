import Gazetteer

/// Decides what sort of occasion a phrase names, or that it names none.
struct KindRule {
  let text: MarkedText
  var document: Document { text.document }

  /// Whether a phrase is an occasion at all; sets its kind from the words around the head.
  func admits(_ mention: inout Mention, plainLeft start: Int) -> Bool {
    if text.language == .english {
      if document.lexeme(mention.headToken).traits.contains(.foreign) {
        return isForeignName(&mention)
      }
      if isLength(mention) || isTimeOfProgramme(mention, from: start) || isHomonym(mention) {
        return false
      }
      // "tour dates:"
      if document.matches(mention.headToken + 1, "dates") { return false }
      if isOneMore(mention) {
        mention.isPointer = true
        return true
      }
    }
    if text.language == .russian, isRussianHomonym(mention) { return false }
    if isOpeningOfExhibition(mention) { return false }
    if isOccasion(&mention, plainLeft: start) { return true }
    // "the show", "the two-day event" alone point back
    guard mention.isDefinite, mention.name == nil, !mention.isPlural, isBareHead(mention),
      text.language == .english, !isOperaHouse(mention.headToken)
    else { return false }
    switch mention.head {
    case .show, .display, .event, .evening, .performance, .camp, .presentation, .unveiling:
      mention.isPointer = true
      return true
    case .course where mention.phrase.count == 1:
      mention.isPointer = true
      return true
    default: return false
    }
  }

  private func isOccasion(_ mention: inout Mention, plainLeft start: Int) -> Bool {
    let modifiers = Range(from: start, upTo: mention.headToken)
    let after = (mention.headToken + 1)..<max(mention.phrase.upperBound, mention.headToken + 1)
    let traits = modifiers.reduce(into: Lexeme.Traits()) {
      $0.formUnion(document.lexeme($1).traits)
    }
    let afterTraits = after.reduce(into: Lexeme.Traits()) {
      $0.formUnion(document.lexeme($1).traits)
    }
    let hasCulture = traits.contains(.culture)
    let hasName = mention.name != nil
    let isCapital = document.isCapitalised(mention.headToken)
    if mention.head.needsCulture, isPointer(mention) {
      mention.isPointer = true
      return true
    }
    if text.language == .russian, let decided = russianHead(&mention, modifiers, after) {
      return decided
    }
    switch mention.head {
    case .days where text.language == .russian && !mention.isPlural && isNamedDay(mention):
      mention.kind = .ceremony
      return true
    case .days where text.language == .russian && !mention.isPlural && isDayOfFeast(start):
      return false
    case .days where text.language == .english && isDayOfWhole(mention.headToken): return false
    // «месяц словацкой культуры», and not «месяц кино»
    case .week
    where document.begins(mention.headToken, "месяц")
      && !mention.phrase.contains { text.place(at: $0) != nil }:
      return false
    case .days, .week:
      guard isSeason(mention, modifiers, after, hasCulture: hasCulture) else { return false }
      if !traits.isDisjoint(with: .film) || !afterTraits.isDisjoint(with: .film)
        || after.contains(where: { document.begins($0, "фильм") }) || isOfDirector(mention, after)
      {
        mention.kind = .film
      }
      // «XXXIX Международные Ганзейские дни»
      if text.language == .russian, mention.edition > 0, mention.isPlural, !hasCulture,
        !mention.phrase.contains(where: { text.place(at: $0) != nil })
      {
        mention.kind = .festival
      }
      // «отметили день родного языка»
      if text.language == .russian, !mention.isPlural, mention.head == .days,
        !mention.phrase.contains(where: { isWordOfCulture($0) }),
        text.sentences[mention.sentence].tokens.contains(where: {
          document.verb($0) == .celebrate && !document.isAdjective($0)
        })
      {
        mention.kind = .ceremony
      }
      // "Independence Day" is celebrated
      if text.language == .english, mention.head == .days, !mention.isPlural,
        document.matches(mention.headToken, "day"), !hasCulture,
        modifiers.contains(where: {
          document.isCapitalised($0) && text.place(at: $0) == nil && document.lexeme($0).word == nil
        })
      {
        mention.kind = .ceremony
      }
      return true
    case .year, .season:
      if isYearAgain(mention, modifiers, after) {
        mention.isPointer = true
        mention.phrase = mention.headToken..<mention.headToken + 1
        return true
      }
      return isYear(mention, modifiers, after, hasCulture: hasCulture)
    case .show:
      if has(.work, in: after), afterTraits.contains(.culture) || isOfWorks(mention.headToken) {
        mention.kind = .exhibition
      }
      if text.language == .english,
        ["show", "shows"].contains(where: { document.matches(mention.headToken, $0) }),
        let kind = kindOfShow(modifiers)
      {
        mention.kind = kind
        if kind == .exhibition { mention.head = .exhibition }
        return true
      }
      if isShowOfWorks(mention, modifiers) {
        mention.kind = .exhibition
        mention.head = .exhibition
        return true
      }
      if isGiven(mention.headToken) || isPlay(mention, plainLeft: start) { return true }
      // "the Indonesian textile show"
      if document.matches(mention.headToken, "show"), text.language == .english,
        modifiers.contains(where: { document.lexeme($0).noun == .work || isTextile($0) })
      {
        mention.kind = .exhibition
        return true
      }
      if let kind = playedKind(mention) {
        mention.kind = kind
        return true
      }
      return hasName || hasCulture || afterTraits.contains(.culture)
        || document.word(mention.headToken + 1) == .of
          && text.time(at: mention.headToken + 2) == nil
    case .display:
      return hasName || hasCulture || has(.work, in: after) || afterTraits.contains(.culture)
        || text.language == .english && kindOfShow(modifiers) == .exhibition
    case .evening
    where document.word(mention.headToken - 2) == .in
      && document.word(mention.headToken - 1) == .the:
      return false
    // "on the evening of the 20th"
    case .evening
    where text.language == .english && document.word(mention.headToken + 1) == .of
      && (text.time(at: mention.headToken + 2) ?? text.time(at: mention.headToken + 3)) != nil:
      return false
    case .evening where after.contains(where: { isOfFood($0) }):
      mention.kind = .other
      return true
    case .evening where hasName: return true
    case .evening: return isEvening(&mention, modifiers, after, hasCulture: hasCulture)
    case .literary
    where document.matches(mention.headToken, "session")
      || document.matches(mention.headToken, "sessions"):
      return isSession(&mention, isLiterary: traits.union(afterTraits).contains(.literary))
    case .literary:
      return traits.contains(.literary) || afterTraits.contains(.literary) || hasName
        || text.language == .english
          && (isReading(mention, modifiers) || isReadingOfWork(mention.headToken))
        || text.language == .russian && isReading(mention)
    case .presentation:
      if traits.contains(.literary) || afterTraits.contains(.literary) { return true }
      if text.language == .english,
        let isBook = isLaunch(after)
      {
        if !isBook { mention.kind = .ceremony }
        return true
      }
      mention.kind = .ceremony
      return false
    case .opening where traits.contains(.plain) && after.isEmpty && text.language == .russian:
      return true
    case .opening:
      // the opening of a house is an occasion, that of a festival is the festival's
      if has(.institution, in: after) || has(.venue, in: after) || has(.monument, in: after) {
        return document.word(mention.headToken + 1) == .of || text.language == .russian
      }
      return false
    case .unveiling:
      return has(.monument, in: after)
    // "a tasting of Polish dishes", and not "music and food tasting"
    case .tasting:
      return isCapital || mention.isDefinite || document.word(start - 1) == .a
    case .meeting:
      if isCapital, hasCulture, text.language == .english, isOfStage(modifiers) {
        mention.kind = .festival
      }
      if let met = artistMet(after: mention.headToken) {
        mention.kind = document.lexeme(met).traits.contains(.literary) ? .literature : .conference
        mention.isCultural = true
        return true
      }
      return hasCulture || afterTraits.contains(.culture)
        || text.language == .russian && isMeetingOfArtist(&mention)
    case .talk
    where text.language == .english
      && (artistMet(after: mention.headToken) != nil
        || ["panel", "public", "open", "guest"].contains {
          document.matches(mention.headToken - 1, $0)
        }):
      return true
    case .talk:
      return hasCulture || hasName || afterTraits.contains(.culture) || isCapital
        || traits.contains(.international) || !after.isEmpty
        || text.language == .russian && isTalk(mention.headToken)
        || text.language == .english && (isGivenInPublic(mention) || isTalkAgain(mention))
    case .conference where text.language == .russian && isFestivalAgain(mention): return false
    // the Iranian Artists Forum is a house
    case .conference
    where document.matches(mention.headToken, "forum")
      && document.matches(mention.headToken - 1, "artists"):
      return false
    case .conference:
      // a news conference is none
      if document.matches(mention.headToken, "table")
        || document.matches(mention.headToken, "tables")
      {
        return document.matches(mention.headToken - 1, "round")
      }
      switch document.word(mention.headToken - 1) {
      case .news, .press: return false
      default: return !document.matches(mention.headToken - 1, "пресс")
      }
    case .celebration where text.language == .russian && isFeastOfArts(after):
      mention.kind = .festival
      return true
    case .ceremony, .celebration, .reception:
      if document.matches(mention.headToken - 1, "tea") { mention.kind = .other }
      return true
    case .market:
      // a market of crafts or for Christmas, not the market of trade
      let isOfCulture =
        document.word(mention.headToken + 1) == .of && afterTraits.contains(.culture)
      guard traits.contains(.culture) || isOfCulture || modifiers.contains(where: { isFeast($0) })
      else { return false }
      mention.isCultural = true
      return true
    case .course:
      // "a master class", «мастер-класс», "a course of the language"
      if text.language == .english {
        // "he used it in class"
        if document.word(mention.headToken - 1) == .in { return false }
        if isTaught(mention) || has(.artist, in: after) || playedKind(mention) != nil {
          return true
        }
      }
      return document.matches(mention.headToken - 1, "master")
        || document.gap(mention.headToken) == .hyphen && text.language == .russian || hasCulture
        || text.language == .russian && isCourse(mention)
        || text.language == .english && isTimed(mention.headToken)
        || afterTraits.contains(.culture) && document.word(mention.headToken - 1) == .a
    case .camp where document.begins(mention.headToken, "школ"):
      return isSchoolOfSeason(mention.headToken)
    case .camp:
      return hasCulture || hasName || isCapital || has(.artist, in: mention.phrase)
        || !traits.isDisjoint(with: [.international, .joint])
        || document.lexeme(mention.headToken - 1).season > 0
    case .tour where text.language == .english && modifiers.contains(where: { isOfSights($0) }):
      return false
    case .tour where document.begins(mention.headToken, "тур") && mention.edition > 0:
      // «первый тур» is a round
      return false
    case .tour:
      mention.kind = has(.musician, in: mention.phrase) ? .concert : .performance
      if document.matches(mention.headToken - 1, "concert") { mention.kind = .concert }
      return true
    case .event:
      // «совместная программа солистов»
      if text.language == .russian, !hasName, traits.contains(.joint), has(.musician, in: after) {
        mention.kind = .concert
        return true
      }
      if text.language == .english, !hasName, isStagedProgramme(mention, modifiers, start) {
        mention.kind = traits.contains(.culture) && isOfMusic(modifiers) ? .concert : .performance
        return true
      }
      guard hasName, text.language == .english || !isOpenedByWork(mention) else { return false }
      if traits.contains(.film) {
        mention.kind = .film
      } else if traits.contains(.literary) {
        mention.kind = .literature
      } else if document.matches(mention.headToken - 1, "concert") {
        mention.kind = .concert
      } else {
        mention.kind = .other
      }
      return true
    case .performance
    where isCapital && !hasName && !mention.isQuoted && text.language == .english
      && !document.matches(mention.headToken, "performance")
      && !isCounted(mention.headToken):
      // "the Turkish State Opera" is a company, not a performance
      return false
    case .performance where text.language == .english && !hasName && isCompany(mention):
      return false
    case .performance
    where text.language == .russian
      && (mention.name.map { name in
        name.contains {
          document.lexeme($0).head == .performance || document.lexeme($0).noun == .venue
        }
      } ?? false):
      // «Астана Опера» is a house
      return false
    case .performance where text.language == .russian && isNationalCompany(mention, modifiers):
      return false
    case .performance
    where text.language == .russian && !hasName
      && document.lexeme(mention.headToken).traits.contains(.culture):
      // «балет» and «опера» are arts unless one is named
      return false
    case .performance
    where text.language == .russian && !hasName && document.begins(mention.headToken, "постановк")
      && document.word(start - 1) == .in:
      // «опера «Тоска» в постановке итальянского режиссёра» is one
      return false
    case .performance where document.matches(mention.headToken, "musical"):
      // "musical traditions" are no musical
      let next = mention.headToken + 1
      return hasName || document.word(next) != nil || document.gap(next).separates
        || document.lexeme(next).verb != nil
    case .performance
    where isArt(mention.headToken) && !hasName && !mention.isPlural && !mention.isDefinite
      && document.word(start - 1) != .a && text.language == .english
      && !modifiers.contains(where: { document.ordinal($0) != nil || document.lexeme($0).isOrdinal }
      )
      && document.word(mention.headToken + 1) != .of && document.word(mention.headToken + 1) != .by:
      // "classical ballet" is an art
      return false
    case .performance:
      if document.word(mention.headToken + 1) == nil, !mention.isDefinite, !hasName,
        mention.phrase.count == 1, !isCapital, !mention.isPlural,
        document.word(mention.headToken - 1) != .a
      {
        return false
      }
      return true
    case .competition where text.language == .russian && isOfFestival(mention): return false
    case .screening where text.language == .russian && isFestivalAgain(mention): return false
    case .fair where document.begins(mention.headToken, "салон"):
      return document.begins(mention.headToken - 1, "книжн")
    case .fair:
      if isFestivalName(mention) { mention.kind = .festival }
      return true
    case .screening where text.language == .russian && isPremier(mention.headToken): return false
    case .screening
    where document.matches(mention.headToken, "cycle")
      || document.matches(mention.headToken, "cycles"):
      return isCycle(&mention, after, isOfFilms: !afterTraits.isDisjoint(with: .film))
    case .screening
    where document.matches(mention.headToken, "premiere") && text.language == .english
      && document.word(start - 1) == .a && document.gap(start - 1).contains(.comma)
      && document.word(mention.headToken + 1) != .of:
      // "plays with the quartet, a premiere ordered by the town": that is what is played
      return false
    case .screening:
      // "the premiere of the opera" is no film
      if let staged = after.lazy.compactMap({ document.lexeme($0).head }).first(where: {
        $0 == .performance || $0 == .show
      }) {
        mention.kind = staged.kind
      }
      return true
    case .biennale:
      // "the Biennale of Dance", «биеннале танца»
      if text.language == .english
        ? isOfStage(max(0, mention.headToken - 1)..<mention.headToken + 3)
        : ["танц", "театр", "музык", "кино"].contains(where: {
          document.begins(mention.headToken + 1, $0)
        })
      {
        mention.kind = .festival
      }
      return true
    case .competition, .workshop, .festival, .exhibition, .concert:
      return true
    }
  }
}
