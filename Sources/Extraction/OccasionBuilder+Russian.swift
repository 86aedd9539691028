/// What the words of mentions tell of whether they bring up something new.
extension OccasionBuilder {
  /// Whether a mention points back, or is no more than some of a kind, or a noun that says little: «будут организованы
  /// выставки», «церемонию».
  func isVague(_ mention: Mention) -> Bool {
    guard text.language == .russian else { return mention.isDefinite }
    guard mention.phrase.count == 1 else { return false }
    return mention.head.isWeak || document.hasEnding(mention.headToken, "и")
      || document.hasEnding(mention.headToken, "ы")
  }

  /// «Откроет фестиваль хор из Польши»: who plays first or last is an item of its own.
  func opensOrCloses(_ mention: Mention) -> Bool {
    guard text.language == .russian, mention.kind.isStaged else { return false }
    switch document.verb(mention.headToken) {
    case .begin, .end: return true
    default: return false
    }
  }

  /// «Это первая персональная выставка художника в Беларуси»: what the sentence before told of.
  func toldOfThis(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    let first = text.sentences[mention.sentence].tokens.lowerBound
    guard text.language == .russian, mention.name == nil, mention.trigger == .noun,
      document.matchesCyrillic(first, "это"), mention.phrase.lowerBound - first <= 4,
      !(first..<mention.phrase.lowerBound).contains(where: {
        document.verb($0) != nil || document.gap($0 + 1).separates
      }),
      let last = occasions.indices.last, let before = occasions[last].mentions.last,
      mention.sentence - mentions[before].sentence == 1,
      occasions[last].kind == mention.kind || mention.head == .screening || mention.head == .event
    else { return nil }
    return last
  }

  /// How many sentences back a play may be that only its noun means.
  private static let reach = 8

  /// What the sentence before told by an act and without a name: «Семь картин увидят минчане. Неделя кино пройдёт в …».
  func toldByAct(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    guard mention.trigger == .noun, !mention.isAside, let last = occasions.indices.last else {
      return nil
    }
    let main = mentions[occasions[last].main]
    guard main.trigger == .act, !main.isListed, occasions[last].kind == mention.kind,
      Agenda(text: text).day(of: mention.sentence) == nil, !contradicts(index, occasions[last])
    else { return nil }
    let distance = mention.sentence - main.sentence
    // «Балет привёз «Эхо» … Показали спектакль дважды»
    if main.name != nil {
      return mention.phrase.count == 1 && mention.kind.isStaged
        && (0...OccasionBuilder.reach).contains(distance) ? last : nil
    }
    // «В Минске выступит хор. Как сообщили в посольстве, концерт состоится …»
    let isAgain = mention.kind == .film || mention.kind == .exhibition || mention.isDefinite
    return isAgain && (0...1).contains(distance) ? last : nil
  }
}
