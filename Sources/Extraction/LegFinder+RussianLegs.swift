import Chronology
import Gazetteer

/// Where a Russian text says that a show goes on: «Следующий Красноярск, с 15 сентября», «Отсюда труппа поедет в
/// Гродно», «во вторник его повторили в Бресте».
extension LegFinder {
  /// The stops that a sentence tells of what the sentences before told of.
  func onwardStops(_ found: [Mention], in sentence: Int, after told: [Mention]) -> [Mention] {
    let tokens = text.sentences[sentence].tokens
    guard found.allSatisfy({ $0.isAside || $0.head == .tour && $0.name == nil }),
      goesOn(tokens),
      let origin = told.last(where: { !$0.isAside && isTouring($0) }),
      sentence - origin.sentence <= 4, sentence > origin.sentence
    else { return [] }
    let times = text.times(in: tokens)
    let cities = cities(of: origin)
    var legs: [Mention] = []
    for place in text.places(in: tokens) where place.isCity && place.form == .name {
      guard isGoal(place, in: tokens), let city = place.city, !cities.contains(city) else {
        continue
      }
      let time =
        times.first { !$0.value.isEnd && $0.tokens.lowerBound >= place.tokens.upperBound }
        ?? times.first { !$0.value.isEnd } ?? times.first
      guard time != nil || isNext(tokens) else { continue }
      var leg = Mention(
        sentence: sentence, trigger: .act, head: HeadNoun(of: origin.kind),
        headToken: place.tokens.lowerBound, kind: origin.kind,
        phrase: place.tokens.lowerBound..<place.tokens.lowerBound,
        title: origin.name ?? origin.title)
      leg.isCultural = true
      leg.leg = Leg(
        origin: origin.leg?.origin ?? origin.headToken, place: place.tokens, time: time)
      legs.append(leg)
    }
    return Array(legs.prefix(4))
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
    return Range(from: max(tokens.lowerBound, start - 3), upTo: start).contains {
      document.begins($0, "следующ")
    }
  }

  /// The cities of the sentence of a mention.
  private func cities(of mention: Mention) -> [String] {
    text.places(in: text.sentences[mention.sentence].tokens).compactMap(\.city)
  }
}
