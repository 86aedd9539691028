import Gazetteer

/// What a Russian sentence tells by a title, by works, or by who opens and closes: «Аттилу» играли в Вене»,
/// «Зимой музей примет гравюры», «Закрывал праздник оркестр из Измира».
extension ActFinder {
  /// ««Пекаря и Луну» играли вчера», «мы привозили «Аску и волка»»: what is played or shown, whoever it is by.
  func playing(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard isStaging(index), let name = title(around: index, in: tokens),
      isPlacedInTime(tokens) || text.places(in: tokens).contains(where: { $0.isCity })
        || isOfFestival(sentence)
    else { return nil }
    // «фильм «Соль»»
    let kind =
      document.lexeme(name.lowerBound - 1).noun == .film
      ? .film
      : KindVote(document: document)
        .kind(around: name, least: 1, among: [.performance, .film, .concert, .exhibition])
        ?? .performance
    return act(kind, at: index, named: name, sentence)
  }

  /// Whether the sentences right before are of a festival, whose items need no day.
  func isOfFestival(_ sentence: Int) -> Bool {
    let first = text.sentences[max(0, sentence - 2)].tokens.lowerBound
    return (first..<text.sentences[sentence].tokens.upperBound).contains {
      document.lexeme($0).head == .festival
    }
  }

  /// «…, эстонцы – «Рай»»: what others play in the same breath.
  func elliptical(in tokens: Range<Int>, _ sentence: Int, after acts: [Mention]) -> [Mention] {
    guard let act = acts.last(where: { $0.isQuoted && ($0.kind.isStaged || $0.kind == .film) }),
      let told = act.name
    else {
      return []
    }
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    return Range(from: told.upperBound + 1, upTo: tokens.upperBound).compactMap { index in
      guard document.gap(index).contains(.openQuote),
        let name = grammar.quotedName(at: index)
      else { return nil }
      // «сыграет «Грозу» (5 мая) и «Лес» (7 мая)»
      if document.word(index - 1) == .and || document.gap(index).contains(.comma),
        document.gap(name.upperBound).contains(.openParenthesis),
        text.time(at: name.upperBound) != nil, text.time(at: told.upperBound) != nil
      {
        var other = self.act(act.kind, at: index, named: name, sentence)
        other.phrase = name
        return other
      }
      guard document.gap(index).contains(.dash),
        (index - 3..<index).contains(where: { token in
          switch document.lexeme(token).noun {
          case .musician, .performer: true
          // «14 марта – «Буратино»»
          default: text.place(at: token)?.form == .people || text.time(at: token) != nil
          }
        })
      else { return nil }
      let first = (index - 3..<index).first {
        !document.gap($0).isDisjoint(with: [.comma, .semicolon])
      }
      var other = self.act(act.kind, at: index, named: name, sentence)
      other.phrase = (first ?? index - 1)..<name.upperBound
      return other
    }
  }

  /// Whether a verb takes a play or film as its object.
  private func isStaging(_ index: Int) -> Bool {
    switch document.lexeme(index).verb {
    case .show: document.lexeme(index).noun == nil && !document.begins(index, "вис")
    case .give: document.begins(index, "да")
    case .perform, .come: ActFinder.staging.contains { document.begins(index, $0) }
    default: false
    }
  }

  private static let staging: [StaticString] = [
    "игра", "сыгра", "отыгра", "разыгр", "танцу", "станцу", "привез", "привоз", "везе", "везу",
    "вози",
  ]

  /// A title that no noun or preposition governs, behind a verb or before it.
  private func title(around verb: Int, in tokens: Range<Int>) -> Range<Int>? {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    var next = verb + 1
    while next < min(verb + 9, tokens.upperBound) {
      if !document.gap(next).isDisjoint(with: [.stop, .semicolon, .dash, .colon]) { break }
      if let name = grammar.quotedName(at: next) {
        if isFree(name, in: tokens) { return name }
        next = name.upperBound
      } else {
        next += 1
      }
    }
    var end = verb
    while end > max(verb - 7, tokens.lowerBound) {
      if let name = grammar.quotedName(endingAt: end) {
        return isFree(name, in: tokens) ? name : nil
      }
      if !document.gap(end).isDisjoint(with: [.stop, .semicolon, .dash, .colon, .comma]) { break }
      end -= 1
    }
    return nil
  }

  private func isFree(_ name: Range<Int>, in tokens: Range<Int>) -> Bool {
    guard name.lowerBound >= tokens.lowerBound,
      text.quotation(at: name.lowerBound)?.isName ?? false
    else { return false }
    let before = name.lowerBound - 1
    guard before >= tokens.lowerBound else { return true }
    if document.gap(name.lowerBound).contains(.comma) || document.begins(before, "сцен") {
      return true
    }
    let lexeme = document.lexeme(before)
    if lexeme.head != nil && lexeme.verb == nil { return false }
    // «балет Грузии «Сухишвили»»: the name of those who play
    if text.place(at: before)?.form == .name, document.gap(before).isBlank {
      switch document.lexeme(before - 1).noun {
      case .performer, .musician: return false
      default: break
      }
    }
    switch lexeme.noun {
    case nil, .film, .work, .artist: break
    default: return lexeme.verb != nil
    }
    switch lexeme.word {
    case .in, .at, .from, .to, .until, .of, .about, .with, .for, .under, .near: return false
    default:
      return !document.isCapitalised(before) || before == tokens.lowerBound
        || text.place(at: before) != nil
    }
  }

  /// «Инженерный корпус примет свитки», «музей принимал гравюры из Перу»: a house that works come to.
  func receiving(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard isPlacedInTime(tokens) else { return nil }
    if let object = object(after: index, in: tokens, [.work]) {
      return act(.exhibition, at: index, around: object, in: tokens, sentence)
    }
    // «Мариинский театр примет балет из Гамбурга»
    guard document.begins(index, "прим") || document.begins(index, "прин"),
      let player = object(after: index, in: tokens, [.musician, .performer]),
      document.word(player - 1) != .in, isFromAbroad(player, in: tokens)
    else { return nil }
    return act(
      document.lexeme(player).noun == .musician ? .concert : .performance, at: index,
      around: player, in: tokens, sentence)
  }

  /// «В Вильнюс приехали гравюры из Перу», «ленты возили в Чунцин», «литовское кино поедет в Баку»: works and films that come.
  func arriving(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard isPlacedInTime(tokens), document.lexeme(index).form != .base else { return nil }
    if let cinema = cinema(before: index, in: tokens) {
      return act(.film, at: index, around: cinema, in: tokens, sentence)
    }
    let classes: [NounClass] = [.work, .film]
    let after = object(after: index, in: tokens, classes)
    guard let works = after ?? subject(before: index, in: tokens, classes),
      works > index || isNear(works, index)
    else { return nil }
    let isFilm = document.lexeme(works).noun == .film
    return act(isFilm ? .film : .exhibition, at: index, around: works, in: tokens, sentence)
  }

  /// «Литовское кино»: films by the adjective of their country.
  private func cinema(before index: Int, in tokens: Range<Int>) -> Int? {
    (max(tokens.lowerBound, index - 5)..<index).last { token in
      document.matchesCyrillic(token, "кино") && text.place(at: token - 1)?.form == .adjective
    }
  }

  private func isNear(_ noun: Int, _ verb: Int) -> Bool {
    verb - noun <= 6 && (noun + 1..<verb + 1).allSatisfy { document.gap($0).joins }
  }

  /// «Закрывал праздник оркестр из Измира», «фестиваль откроет хор из Тарту»: who plays first or last.
  func framing(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard !document.hasEnding(index, "сь"), !document.hasEnding(index, "ся"),
      let whole = nearby(index, in: tokens).first(where: { isWhole($0) })
        ?? wholeByPronoun(index, sentence),
      let player = nearby(index, in: tokens).first(where: {
        $0 != whole && isPlayer($0) && isNominative($0, in: tokens)
      }) ?? stranger(behind: index, in: tokens), isFromAbroad(player, in: tokens)
    else { return nil }
    let isMusic = document.lexeme(player).noun != .performer
    return act(
      isMusic ? .concert : .performance, at: index, around: player, in: tokens, sentence)
  }

  /// «Закроет его органист из Тарту», «трио завершит всё»: what was told of before.
  private func wholeByPronoun(_ index: Int, _ sentence: Int) -> Int? {
    let isObject = [index - 1, index + 1].contains { token in
      document.word(token) == .its
        || ["все", "программу", "вечера"].contains { document.matchesCyrillic(token, $0) }
    }
    guard isObject,
      text.sentences[max(0, sentence - 3)].tokens.lowerBound
        < text.sentences[sentence].tokens.lowerBound
    else { return nil }
    let before = text.sentences[max(0, sentence - 3)].tokens.lowerBound..<index
    return before.last { isWhole($0) }
  }

  func nearby(_ index: Int, in tokens: Range<Int>) -> Range<Int> {
    Range(from: max(tokens.lowerBound, index - 6), upTo: min(index + 8, tokens.upperBound))
  }

  private func isWhole(_ index: Int) -> Bool {
    switch document.lexeme(index).head {
    case .festival, .days, .week, .celebration, .evening, .season, .competition: true
    case .event: document.begins(index, "программ")
    default: false
    }
  }

  private func isPlayer(_ index: Int) -> Bool {
    let lexeme = document.lexeme(index)
    return (lexeme.noun == .musician || lexeme.noun == .performer) && lexeme.verb == nil
  }

  /// Whether nothing governs a noun, as far as what stands before it tells.
  private func isNominative(_ noun: Int, in tokens: Range<Int>) -> Bool {
    if document.hasEnding(noun, "а") || document.hasEnding(noun, "ом") { return false }
    var back = noun - 1
    while back >= tokens.lowerBound, document.gap(back + 1).joins, document.isAdjective(back) {
      back -= 1
    }
    guard back >= tokens.lowerBound, document.gap(back + 1).joins else { return true }
    switch document.word(back) {
    case .in, .at, .from, .to, .until, .of, .about, .with, .for, .under: return false
    default: return true
    }
  }

  private func isFromAbroad(_ player: Int, in tokens: Range<Int>) -> Bool {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let phrase = Range(
      from: grammar.left(of: player).start, upTo: grammar.right(of: player, .exhibition).end)
    return !text.places(in: phrase).isEmpty
  }

  /// «Во вторник он позанимается со студийцами», «гончары научат горожан обжигу»: teaching on a day.
  func teaching(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let times = text.times(in: tokens)
    let isByGuest =
      text.places(in: tokens).contains { $0.form == .people || $0.form == .adjective }
      || tokens.contains { document.lexeme($0).noun == .artist }
    guard times.contains(where: { $0.isOfDay(in: document) }) || !times.isEmpty && isByGuest else {
      return nil
    }
    let end =
      (index + 1..<min(index + 9, tokens.upperBound)).first { document.gap($0).separates }
      ?? min(index + 9, tokens.upperBound)
    return Mention(act: .workshop, in: sentence, at: index, min(index + 1, end - 1)..<end)
  }

  /// «Опера дала «Травиату»», «театр даст два вечера Нушича», «цирк даст представления»: what a company gives.
  func giving(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    if let name = titled(after: index, in: tokens, sentence)
      ?? playing(at: index, in: tokens, sentence)
    {
      return name
    }
    guard
      (index + 1..<min(index + 5, tokens.upperBound)).contains(where: { token in
        ["вечер", "представлен", "спектакл", "выступлен"].contains {
          document.begins(token, $0)
        }
      }),
      let head = subject(before: index, in: tokens, [.musician, .performer])
    else { return nil }
    let isMusic = document.lexeme(head).noun == .musician
    return act(isMusic ? .concert : .performance, at: index, around: head, in: tokens, sentence)
  }

  /// «В клубе читают вслух венгерских поэтов», «прочтёт свои стихи»: a reading before others.
  func reading(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard document.begins(index, "чита") || document.begins(index, "проч"),
      isPlacedInTime(tokens)
        || Agenda(text: text).day(of: sentence) != nil
        || Agenda(text: text).house(before: sentence) != nil
    else { return nil }
    let end =
      (index + 1..<min(index + 7, tokens.upperBound)).first { document.gap($0).separates }
      ?? min(index + 7, tokens.upperBound)
    let object = min(index + 1, end - 1)..<end
    guard
      reader(before: index, in: tokens) != nil
        || object.contains(where: { token in
          document.lexeme(token).traits.contains(.literary)
            || ["стих", "поэт", "поэм", "роман", "рассказ", "писат"].contains {
              document.begins(token, $0)
            }
        })
    else { return nil }
    return Mention(act: .literature, in: sentence, at: index, object)
  }

  /// «На сцену выйдет Равиндра Кулкарни»: who plays, told by where they step.
  func entrance(at stage: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard document.matchesCyrillic(stage, "сцену"), document.word(stage - 1) == .in,
      let verb = Range(
        from: max(tokens.lowerBound, stage - 8), upTo: min(stage + 9, tokens.upperBound)
      )
      .first(where: { token in
        ["выйд", "вышл", "вышел", "выход", "подним", "поднял"].contains {
          document.begins(token, $0)
        }
      })
    else { return nil }
    let around = Range(
      from: max(tokens.lowerBound, verb - 8), upTo: min(verb + 9, tokens.upperBound))
    let kind =
      KindVote(document: document)
      .kind(around: around, least: 0.6, among: [.concert, .performance]) ?? .concert
    if let player = around.first(where: { isPlayer($0) && isNominative($0, in: tokens) }) {
      return act(
        document.lexeme(player).noun == .musician ? .concert : kind, at: verb, around: player,
        in: tokens, sentence)
    }
    // a first name and a surname
    guard
      let person = around.first(where: {
        $0 > tokens.lowerBound && document.isCapitalised($0) && document.isCapitalised($0 + 1)
          && document.gap($0 + 1).isBlank && text.place(at: $0) == nil && text.time(at: $0) == nil
          && text.quotation(at: $0) == nil && document.lexeme($0).noun == nil
      })
    else { return nil }
    let name = person..<min(person + 2, tokens.upperBound)
    return Mention(act: kind, in: sentence, at: verb, name)
  }

  /// «Испанская гитара прозвучит в Минске», «спели турецкие песни»: music of a country on a day or in a house.
  func sounding(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard
      ["звуч", "прозвуч", "зазвуч", "спел", "споет", "споют", "исполн"].contains(where: {
        document.begins(index, $0)
      }), isPlacedInTime(tokens),
      let music = nearby(index, in: tokens).first(where: { isMusic($0) }),
      text.places(
        in: Range(
          from: PhraseGrammar(text: text, sentence: tokens).left(of: music).start, upTo: music)
      ).contains(where: { $0.form == .adjective })
    else { return nil }
    return act(.concert, at: index, around: music, in: tokens, sentence)
  }

  /// Music and what it is played on.
  private static let music: [StaticString] = [
    "музык", "песн", "песен", "мелоди", "романс", "шансон", "гитар", "танго", "джаз", "дудук",
    "кобыз", "домбр", "комуз", "балалайк", "баян", "арф", "флейт", "ситар", "волынк", "мугам",
    "маком", "шашмаком", "дутар", "рубаб", "бандур", "цимбал", "канкл", "кантел",
  ]

  private func isMusic(_ index: Int) -> Bool {
    document.lexeme(index).hint == .concert
      || ActFinder.music.contains { document.begins(index, $0) }
  }

  /// ««Шёлковый путь» завершился в воскресенье», «стартует «Белая ночь»»: what a name names that takes place.
  func named(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard takesPlace(index), !text.times(in: tokens).isEmpty || !text.places(in: tokens).isEmpty
    else { return nil }
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let before = (max(index - 2, tokens.lowerBound)..<index + 1).reversed().lazy
      .compactMap { grammar.quotedName(endingAt: $0) }.first
    guard
      let name = before ?? grammar.quotedName(at: index + 1), isFree(name, in: tokens),
      !isHouse(before: name),
      let kind = KindVote(document: document).kind(
        around: name, least: 0.5,
        among: [.festival, .exhibition, .concert, .performance, .film, .competition, .fair])
    else { return nil }
    return act(kind, at: index, named: name, sentence)
  }

  /// «В кинотеатре «Родина» пройдёт …»: the name of a house.
  private func isHouse(before name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    return document.lexeme(before).noun == .venue && document.lexeme(before).head == nil
      && document.gap(name.lowerBound).isDisjoint(with: [.comma, .dash])
  }

  /// Whether a verb says of its subject that it takes place, begins or ends.
  private func takesPlace(_ index: Int) -> Bool {
    switch document.lexeme(index).verb {
    case .hold, .begin, .end, .last: break
    default: return false
    }
    return document.hasEnding(index, "ся") || document.hasEnding(index, "сь")
      || ["прой", "прош", "проход", "старт", "идет", "продли", "дли"].contains {
        document.begins(index, $0)
      }
  }
}
