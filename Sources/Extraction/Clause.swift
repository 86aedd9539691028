import Gazetteer

/// A part of a sentence about one occasion, or about several named in one breath.
struct Clause {
  /// The index of the sentence.
  let sentence: Int
  /// The mentions of it, by their place in the list of all.
  let mentions: [Int]
  var tokens: Range<Int>
  /// Words before the first verb of the sentence that all its clauses share, as "On 4 May in Minsk,".
  let lead: Range<Int>?
}

/// Cuts sentences into clauses.
struct ClauseSplitter {
  let text: MarkedText
  var document: Document { text.document }

  /// The clauses of a sentence that has mentions.
  func clauses(of sentence: Int, _ mentions: [Mention], first: Int) -> [Clause] {
    let tokens = text.sentences[sentence].tokens
    var groups: [[Int]] = []
    for (offset, mention) in mentions.enumerated() {
      if offset > 0,
        // a title of a city parts nothing
        mention.isTitleOfCity || mentions[offset - 1].isTitleOfCity
          || isCoordinated(mentions[offset - 1], mention) && !isFollowedByClause(mention)
            && !isDatedItem(offset, of: mentions)
          || isFramed(mentions[offset - 1], mention)
          || isBefore(mentions[offset - 1], scene: mention)
          || isRightAfter(mentions[offset - 1], mention)
          || isInside(mentions[offset - 1], aside: mention)
      {
        groups[groups.count - 1].append(offset)
      } else {
        groups.append([offset])
      }
    }
    var clauses: [Clause] = []
    let agenda = Agenda(text: text)
    let section = section(of: sentence, agenda)
    let isRussian = text.language == .russian
    var start = (isRussian ? agenda.house(before: sentence) : nil) ?? tokens.lowerBound
    let lead = groups.count > 1 ? self.lead(of: tokens, before: mentions[0].phrase.lowerBound) : nil
    for (index, group) in groups.enumerated() {
      let isLast = index + 1 == groups.count
      let last = mentions[group[group.count - 1]]
      let next = isLast ? nil : mentions[groups[index + 1][0]]
      let end =
        next.map { next in
          // what only a place tells begins with its clause
          next.leg != nil && next.phrase.isEmpty && next.phrase.lowerBound >= last.phrase.upperBound
            ? next.phrase.lowerBound
            : boundary(from: last.phrase.upperBound, to: next.phrase.lowerBound)
        } ?? tokens.upperBound
      let own = start..<max(end, start)
      let opening =
        document.word(own.lowerBound) == .but
        ? own : Range(from: own.lowerBound, upTo: mentions[group[0]].phrase.lowerBound)
      let shared = lead.flatMap {
        isRussian || isOpenedByTime(opening) ? narrowed($0, beside: opening) : $0
      }
      clauses.append(
        Clause(
          sentence: sentence, mentions: group.map { $0 + first }, tokens: own,
          lead: index > 0 ? shared ?? section : section))
      start = max(end, start)
    }
    return clauses
  }

  /// "A congress, a painters' camp in May and a festival in September": an item with its time, and another after it with its own, leave
  /// the one before them without.
  private func isDatedItem(_ offset: Int, of mentions: [Mention]) -> Bool {
    let item = mentions[offset]
    let end = text.sentences[item.sentence].tokens.upperBound
    guard text.language == .english, offset + 1 < mentions.count,
      document.word(item.phrase.lowerBound - 1) != .and,
      document.word(item.phrase.lowerBound - 2) != .and
    else { return false }
    let next = mentions[offset + 1].phrase
    return !text.times(in: Range(from: item.phrase.upperBound, upTo: next.lowerBound)).isEmpty
      && !text.times(in: Range(from: next.upperBound, upTo: end)).isEmpty
  }

  /// Whether two mentions are items of one list: only commas, "and" and small words stand between.
  private func isCoordinated(_ first: Mention, _ second: Mention) -> Bool {
    let between = Range(from: first.phrase.upperBound, upTo: second.phrase.lowerBound)
    guard first.phrase.upperBound <= second.phrase.lowerBound, between.count <= 3,
      !second.isListed
    else {
      return false
    }
    guard document.gap(second.phrase.lowerBound).isDisjoint(with: [.stop, .openParenthesis]) else {
      return false
    }
    return between.allSatisfy { index in
      guard document.gap(index).isDisjoint(with: [.stop, .semicolon, .openParenthesis]) else {
        return false
      }
      switch document.word(index) {
      case .and, .a, .the, .or, .also, .as: return true
      default: return false
      }
    }
  }

  /// "The Day of Angola at the Milan Expo will be celebrated": whether a mention stands right before where it is.
  private func isBefore(_ mention: Mention, scene: Mention) -> Bool {
    (1...2).contains(scene.phrase.lowerBound - mention.phrase.upperBound) && text.isScene(scene)
  }

  /// "The tour, organised for the Day of Russia, began on 5 May": whether what is no occasion of its own stands in the clause of the
  /// mention before it.
  private func isInside(_ mention: Mention, aside: Mention) -> Bool {
    guard text.language == .english, aside.isAside, !mention.isAside else { return false }
    let between = Range(from: mention.phrase.upperBound, upTo: aside.phrase.lowerBound + 1)
    return between.count <= ClauseSplitter.insertion
      && between.allSatisfy { index in
        guard document.gap(index).isDisjoint(with: [.semicolon, .colon, .openParenthesis, .dash])
        else { return false }
        switch document.word(index) {
        case .which, .who, .where, .and, .but: return false
        default: return true
        }
      }
  }

  /// The most words between a mention and an aside in its clause.
  private static let insertion = 12

  /// «После церемонии состоялся концерт», «в рамках выставки 13 мая состоится встреча»: what came before or is around in the
  /// same clause.
  private func isRightAfter(_ first: Mention, _ second: Mention) -> Bool {
    guard text.language == .russian, first.phrase.upperBound < second.phrase.lowerBound,
      document.word(first.phrase.lowerBound - 1) == .after
        ? first.isAside || first.phrase.count == 1 && first.name == nil
        : first.isAside && !second.isAside
    else { return false }
    return (first.phrase.upperBound..<second.phrase.lowerBound + 1).allSatisfy { index in
      // «в 18:00»
      !document.gap(index).separates
        || document.number(index - 1) != nil && document.number(index) != nil
    }
  }

  /// Whether one mention tells what the other is part of: "a concert was given on Friday within the Days of Latvia".
  private func isFramed(_ first: Mention, _ second: Mention) -> Bool {
    let between = Range(from: first.phrase.upperBound, upTo: second.phrase.lowerBound)
    guard text.isFrame(first) != text.isFrame(second), between.count <= 24,
      !document.gap(second.phrase.lowerBound).contains(.semicolon)
    else { return false }
    return between.allSatisfy { index in
      document.gap(index).isDisjoint(with: [.semicolon, .colon, .openParenthesis])
        && document.word(index) != .which && document.word(index) != .but
    }
  }

  /// Whether a clause of its own tells of the last item of a list: "films and a show, which opens on …".
  private func isFollowedByClause(_ mention: Mention) -> Bool {
    let end = mention.phrase.upperBound
    return document.gap(end) == [.comma, .space] && document.word(end) == .which
  }

  /// Where the clause of a later mention begins.
  private func boundary(from start: Int, to end: Int) -> Int {
    guard start < end else { return end }
    if let line = startOfLine(before: end) { return max(line, start) }
    for index in (start..<end).reversed() {
      // "on 4 and 5 May", "in Minsk and Brest"
      if let time = text.time(at: index), time.tokens.lowerBound < index { continue }
      if document.word(index) == .and, text.place(at: index - 1) != nil,
        text.place(at: index + 1) != nil
      {
        continue
      }
      let gap = document.gap(index)
      if gap == [.comma, .space], isAfterApposition(index, from: start, to: end) {
        return end
      }
      if gap == [.comma, .space], let opening = openingTime(before: index, after: start) {
        return opening
      }
      if !gap.isDisjoint(with: [.semicolon, .colon, .dash, .comma, .closeParenthesis]) {
        return index
      }
      switch document.word(index) {
      case .and, .but, .where, .which: return index
      default: break
      }
    }
    return end
  }

  /// "The Days of Hungarian Culture, the sixth in a row, will be closed by a concert": whether a comma closes what stands in between,
  /// and the verb that begins or ends the one with the other follows.
  private func isAfterApposition(_ comma: Int, from start: Int, to end: Int) -> Bool {
    guard text.language == .english, document.gap(start) == [.comma, .space], start < comma,
      let means = (comma..<end).last(where: {
        document.word($0) == .by || document.word($0) == .with
      }), end - means <= 3
    else { return false }
    let isBound = (comma..<min(comma + 4, means)).contains {
      document.verb($0) == .begin || document.verb($0) == .end
    }
    return isBound
      && (start..<comma).allSatisfy { index in
        (index == start || !document.gap(index).separates) && document.word(index) != .and
          && document.word(index) != .which
      }
  }

  /// "…; in October, a choir sings", "… and on 5 May, a show opens": where the time begins that a comma sets off from its clause.
  private func openingTime(before comma: Int, after start: Int) -> Int? {
    guard text.language == .english, let time = text.time(at: comma - 1),
      time.tokens.upperBound == comma, !time.value.isEnd
    else { return nil }
    var first = time.tokens.lowerBound
    switch document.word(first - 1) {
    case .in, .on, .at, .from: first -= 1
    default: break
    }
    guard first > start, document.word(comma) != .and, document.word(comma) != .but else {
      return nil
    }
    switch document.word(first - 1) {
    case .and, .but: return first - 1 > start ? first - 1 : nil
    default: return document.gap(first).isDisjoint(with: [.semicolon, .dash]) ? nil : first
    }
  }

  /// "And on 6 May …", "in October, …".
  private func isOpenedByTime(_ opening: Range<Int>) -> Bool {
    text.times(in: opening).first.map {
      $0.tokens.lowerBound - opening.lowerBound <= 2 && !$0.value.isEnd
    } ?? false
  }

  /// What a clause shares of a lead: «20 мая в Риге пройдёт концерт, а 22 мая в Лиепае откроется выставка» has a place and
  /// a day of its own.
  private func narrowed(_ lead: Range<Int>, beside own: Range<Int>) -> Range<Int>? {
    let isDated = !text.times(in: own).isEmpty
    let isPlaced = text.places(in: own).contains {
      $0.isCity && $0.form == .name && document.word($0.tokens.lowerBound - 1) == .in
    }
    switch (isDated, isPlaced) {
    case (false, false): return lead
    case (true, true): return nil
    case (true, false):
      let places = text.places(in: lead)
      guard let first = places.first, let last = places.last else { return nil }
      let inner = first.tokens.lowerBound..<last.tokens.upperBound
      return text.times(in: inner).isEmpty ? inner : nil
    case (false, true):
      let times = text.times(in: lead)
      guard let first = times.first, let last = times.last else { return nil }
      let inner = first.tokens.lowerBound..<last.tokens.upperBound
      return text.places(in: inner).isEmpty ? inner : nil
    }
  }

  /// The day and the place that head what a sentence belongs to: «11 февраля. Ереван. Семинар …».
  private func section(of sentence: Int, _ agenda: Agenda) -> Range<Int>? {
    guard let day = agenda.day(of: sentence) else { return text.section(of: sentence) }
    guard text.language == .russian, let town = text.section(of: sentence),
      town.lowerBound == day.upperBound
    else { return day }
    return day.lowerBound..<town.upperBound
  }

  /// "Monday, 5 May: a concert": where the time of an item begins that opens its line.
  private func startOfLine(before index: Int) -> Int? {
    guard text.language == .english, document.gap(index).contains(.colon),
      let time = text.time(at: index - 1), time.tokens.upperBound == index
    else { return nil }
    let start = time.tokens.lowerBound
    return document.gap(start).isDisjoint(with: [.lineBreak, .paragraph, .semicolon]) ? nil : start
  }

  /// What stands before the first comma, if it is an adverbial with a place or time.
  private func lead(of tokens: Range<Int>, before end: Int) -> Range<Int>? {
    let before = Range(from: tokens.lowerBound, upTo: end)
    let marks = [text.places(in: before).first?.tokens, text.times(in: before).first?.tokens]
    guard let first = marks.compactMap({ $0?.lowerBound }).min() else { return nil }
    guard first - tokens.lowerBound <= 5 else { return nil }
    return Range(from: tokens.lowerBound, upTo: end)
  }
}
