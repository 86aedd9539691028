import Gazetteer

/// Remembers where those come from whom a text introduces, for when it tells of them again by a name, a noun or a
/// pronoun: "the Spanish conductor, Almudena Rosell, … Rosell will also …", "a choir from Oulu … the choir sings".
struct OriginReader {
  let text: MarkedText
  let roles: [Role]
  private var document: Document { text.document }

  /// Whom a text introduced.
  private struct Introduced {
    let country: Country
    /// Where in the text.
    let token: Int
    /// The words of the name, by their hashes.
    var names: Set<UInt64> = []
    /// The noun that tells what they are.
    var noun: UInt64?
    var isPerson = false
  }

  private var people: [Introduced] = []

  /// The most that are remembered.
  private static let most = 64
  /// How many sentences back a pronoun points.
  private static let memory = 2
  /// How far from the place the noun and name of those it tells of stand.
  private static let reach = 8

  init(text: MarkedText, roles: [Role]) {
    self.text = text
    self.roles = roles
    guard text.language == .english else { return }
    for (index, place) in text.places.enumerated() where people.count < OriginReader.most {
      guard
        roles[index] == .guest || roles[index] == .subject && place.form == .adjective
          || isBirthplace(place),
        let found = introduced(by: place)
      else { continue }
      people.append(found)
    }
  }

  /// From where those come whom some tokens tell of: by a name first, then by a noun with "the", then by a pronoun
  /// that opens the sentence.
  func countries(of phrase: Range<Int>, in sentence: Range<Int>) -> [Country] {
    guard !people.isEmpty else { return [] }
    if let country = named(in: phrase) ?? named(in: sentence) ?? noun(in: sentence) {
      return [country]
    }
    return pronoun(opening: sentence).sorted()
  }

  private func named(in tokens: Range<Int>) -> Country? {
    var found = Set<Country>()
    for index in tokens.prefix(40) where isName(index) {
      let hash = document.tokens[index].hash
      for one in people where one.names.contains(hash) { found.insert(one.country) }
    }
    return found.count == 1 ? found.first : nil
  }

  private func noun(in sentence: Range<Int>) -> Country? {
    for index in sentence.dropFirst().prefix(12) where document.word(index - 1) == .the {
      let hash = document.tokens[index].hash
      let known = Set(
        people.filter { $0.noun == hash && $0.token < sentence.lowerBound }.map(\.country))
      if known.count == 1 { return known.first }
    }
    return nil
  }

  /// "He" and "she" are the last of whom the sentences before introduced, "they" all of one sentence.
  private func pronoun(opening sentence: Range<Int>) -> Set<Country> {
    guard
      let pronoun = sentence.prefix(6).first(where: { index in
        ["he", "she", "they"].contains { document.matches(index, $0) }
      })
    else { return [] }
    let index = text.sentences.partitioningIndex { $0.tokens.upperBound > pronoun }
    let isOne = !document.matches(pronoun, "they")
    for before in (max(0, index - OriginReader.memory)..<index).reversed() {
      let near = people.filter { text.sentences[before].tokens.contains($0.token) }
      if isOne, let last = near.last(where: \.isPerson) { return [last.country] }
      if !isOne, !near.isEmpty { return Set(near.map(\.country)) }
    }
    return []
  }

  // MARK: introductions

  /// Those whom a place belongs to: "the Finnish choir Kaiku", "Kaiku, a choir from Oulu".
  private func introduced(by place: PlaceMention) -> Introduced? {
    var found = Introduced(country: place.country, token: place.tokens.lowerBound)
    let sentence = text.sentence(at: place.tokens.lowerBound)
    switch place.form {
    case .adjective: readAfter(place.tokens.upperBound, sentence, &found)
    case .name:
      readBefore(place.tokens.lowerBound, sentence, &found)
      // "the trio from Riga, Kaiku,"
      if found.names.isEmpty, document.gap(place.tokens.upperBound) == [.comma, .space] {
        readName(from: place.tokens.upperBound, sentence, &found)
      }
    case .people: return nil
    }
    return found.names.isEmpty && found.noun == nil ? nil : found
  }

  /// The noun and name after an adjective.
  private func readAfter(_ start: Int, _ sentence: Range<Int>, _ found: inout Introduced) {
    var index = start
    let end = min(start + OriginReader.reach, sentence.upperBound)
    while index < end {
      let gap = document.gap(index)
      if !gap.joins, gap != [.comma, .space] { return }
      if gap == [.comma, .space], found.noun == nil { return }
      if isOfPeople(index), found.noun == nil, !document.isCapitalised(index) {
        found.noun = document.tokens[index].hash
        found.isPerson = isPerson(index)
      } else if isName(index) {
        readName(from: index, sentence, &found)
        return
      } else if found.noun != nil, document.lexeme(index).word != .and {
        return
      }
      index += 1
    }
  }

  /// The noun and name before "from" or "of".
  private func readBefore(_ place: Int, _ sentence: Range<Int>, _ found: inout Introduced) {
    var index = place - 1
    let end = max(sentence.lowerBound, place - OriginReader.reach)
    while index >= end {
      let gap = document.gap(index + 1)
      if !gap.joins, gap != [.comma, .space], !gap.contains(.openParenthesis) { return }
      if document.word(index) == .and || text.place(at: index) != nil { return }
      if isOfPeople(index), found.noun == nil, !document.isCapitalised(index) {
        found.noun = document.tokens[index].hash
        found.isPerson = isPerson(index)
      } else if isName(index) {
        var first = index
        while first > sentence.lowerBound, document.gap(first).isBlank, isName(first - 1) {
          first -= 1
        }
        readName(from: first, sentence, &found)
        return
      } else if document.lexeme(index).verb != nil, document.lexeme(index).noun == nil,
        !isOfOrigin(index)
      {
        return
      }
      index -= 1
    }
  }

  /// "Born in Mindelo", "a native of Oulu".
  private func isBirthplace(_ place: PlaceMention) -> Bool {
    let preposition = place.tokens.lowerBound - 1
    guard place.form == .name, document.gap(preposition).isBlank else { return false }
    switch document.word(preposition) {
    case .in, .near: return document.matches(preposition - 1, "born")
    case .of: return document.matches(preposition - 1, "native")
    default: return false
    }
  }

  /// "Comes from", "hails from", "was born in".
  private func isOfOrigin(_ index: Int) -> Bool {
    ["comes", "come", "came", "hails", "hail", "born"].contains { document.matches(index, $0) }
  }

  private func readName(from start: Int, _ sentence: Range<Int>, _ found: inout Introduced) {
    var index = start
    while index < min(start + 5, sentence.upperBound),
      index == start || document.gap(index).joins, isName(index) || document.word(index) == .of
    {
      if isName(index) { found.names.insert(document.tokens[index].hash) }
      index += 1
    }
  }

  private func isName(_ index: Int) -> Bool {
    guard document.isCapitalised(index), text.place(at: index) == nil else { return false }
    let lexeme = document.lexeme(index)
    return lexeme.word == nil && lexeme.noun == nil && lexeme.head == nil && lexeme.month == 0
      && lexeme.weekday == 0 && lexeme.traits.isEmpty && lexeme.verb == nil
      && document.tokens[index].end - document.tokens[index].start > 2
  }

  private func isOfPeople(_ index: Int) -> Bool {
    switch document.lexeme(index).noun {
    case .musician, .performer, .artist, .delegation: true
    default: false
    }
  }

  /// One person rather than a group.
  private func isPerson(_ index: Int) -> Bool {
    guard document.lexeme(index).noun == .musician || document.lexeme(index).noun == .artist else {
      return false
    }
    return !OriginReader.groups.contains { document.matches(index, $0) }
  }

  private static let groups: [StaticString] = [
    "orchestra", "choir", "band", "quartet", "quintet", "sextet", "octet", "trio", "duo",
    "symphony", "philharmonic", "chorus", "sinfonietta", "camerata", "consort", "septet", "nonet",
  ]
}
