import Chronology
import Gazetteer

/// Where a Russian text says that a show goes on: «Следующий Красноярск, с 15 сентября», «Отсюда труппа поедет в
/// Гродно», «во вторник его повторили в Бресте».
extension LegFinder {
  /// The stops that a sentence tells of what the sentences before told of.
  func onwardStops(_ found: [Mention], in sentence: Int, after told: [Mention]) -> [Mention] {
    guard let (origin, tokens) = onward(found, in: sentence, after: told) else { return [] }
    let times = text.times(in: tokens)
    let cities = cities(of: origin, before: tokens)
    var legs: [Mention] = []
    for place in text.places(in: tokens) where place.isCity && place.form == .name {
      guard isGoal(place, in: tokens), let city = place.city, !cities.contains(city) else {
        continue
      }
      let time =
        times.first { !$0.value.isEnd && $0.tokens.lowerBound >= place.tokens.upperBound }
        ?? times.first { !$0.value.isEnd } ?? times.first
      guard time != nil || isNext(tokens) else { continue }
      let start = place.tokens.lowerBound
      legs.append(
        Mention(
          continuing: origin, in: sentence, at: start, from: start, place: place.tokens, time: time)
      )
    }
    return Array(legs.prefix(4))
  }

  /// What goes on elsewhere, and the words that tell it.
  private func onward(
    _ found: [Mention], in sentence: Int, after told: [Mention]
  ) -> (origin: Mention, tokens: Range<Int>)? {
    let tokens = text.sentences[sentence].tokens
    if found.allSatisfy({ $0.isAside || $0.head == .tour && $0.name == nil }) {
      guard let origin = told.last(where: { !$0.isAside && isTouring($0) }),
        sentence - origin.sentence <= 4, sentence > origin.sentence,
        goesOn(tokens) || isShownThere(tokens) && !cities(of: origin, before: tokens).isEmpty
      else { return nil }
      return (origin, tokens)
    }
    // «Выставка продлится в Риге до 3 мая, а в июне переедет в Лиепаю»
    guard let origin = found.last(where: { !$0.isAside }), isTouring(origin),
      let cut = Range(from: origin.phrase.upperBound, upTo: tokens.upperBound).last(where: {
        document.gap($0).contains(.comma) && document.word($0) != .which
      }), goesOn(cut..<tokens.upperBound)
    else { return nil }
    return (origin, cut..<tokens.upperBound)
  }

  /// «В октябре её увидят жители Лиепаи», «завтра его услышат в Риге», «ранее её показали в Бресте».
  private func isShownThere(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      guard document.lexeme(index).verb == .show || document.lexeme(index).verb == .perform,
        document.lexeme(index).form != .base
      else { return false }
      return [index - 1, index + 1].contains { near in
        tokens.contains(near)
          && ["ее", "его", "их"].contains { document.matchesCyrillic(near, $0) }
          && document.gap(max(near, index)).isBlank
      }
    }
  }

  private func isTouring(_ mention: Mention) -> Bool {
    mention.kind.isStaged || mention.kind == .film || mention.kind == .exhibition
  }

  /// Whether a sentence opens with a word of going on, or says that something is given again.
  private func goesOn(_ tokens: Range<Int>) -> Bool {
    tokens.prefix(4).contains { index in
      ["следующ", "дальше", "далее", "затем", "потом", "оттуда", "отсюда"].contains {
        document.begins(index, $0)
      }
    }
      || tokens.contains { index in
        // «завершится поездка 22 июня в Бресте», «турне закончится в Вильнюсе»
        document.verb(index) == .end
          && [index - 1, index + 1].contains { near in
            ["поездк", "турне", "гастрол", "тур", "путешеств", "маршрут"].contains {
              document.begins(near, $0)
            }
          }
      }
      || tokens.contains { index in
        ["повтор", "добра", "добер", "перебра", "перебер", "перееха", "переед", "отправ", "двин"]
          .contains { document.begins(index, $0) } && isFinite(index)
      }
  }

  private func isNext(_ tokens: Range<Int>) -> Bool {
    tokens.prefix(4).contains { document.begins($0, "следующ") }
  }

  private func isFinite(_ index: Int) -> Bool {
    document.lexeme(index).noun == nil && document.lexeme(index).head == nil
  }

  /// «В Гродно», «следующий Красноярск», «следующая остановка – Лахти».
  private func isGoal(_ place: PlaceMention, in tokens: Range<Int>) -> Bool {
    let start = place.tokens.lowerBound
    if document.word(start - 1) == .in || document.matchesCyrillic(start - 1, "до") { return true }
    // «её ждёт Берлин»
    if ["ждет", "ждут", "ожидает"].contains(where: { document.matchesCyrillic(start - 1, $0) }) {
      return true
    }
    // «жители Лиепаи», «посетители из Бреста»
    if ["жител", "публик", "зрител"].contains(where: { document.begins(start - 1, $0) }) {
      return true
    }
    return Range(from: max(tokens.lowerBound, start - 3), upTo: start).contains {
      document.begins($0, "следующ")
    }
  }

  /// The cities that the sentence of a mention names before some tokens.
  private func cities(of mention: Mention, before tokens: Range<Int>) -> [String] {
    let sentence = text.sentences[mention.sentence].tokens
    return text.places(
      in: Range(
        from: sentence.lowerBound, upTo: min(sentence.upperBound, tokens.lowerBound))
    ).compactMap(\.city)
  }
}
