import Chronology
import Gazetteer

/// Who comes to a festival, told of one by one.
extension OccasionResolver {
  /// «В ней примут участие художники из Польши и Литвы», «Участниками станут …», «Выставка объединит работы …»: whether
  /// a sentence that names no occasion tells who joins the one just told of.
  func tellsWhoJoins(
    _ tokens: Range<Int>, after mentions: [Mention], _ sentence: Int
  ) -> Bool {
    guard let last = mentions.last, last.sentence == sentence - 1, !last.isAside else {
      return false
    }
    let document = text.document
    return tokens.contains { index in
      document.lexeme(index).verb == .attend
        || ["участи", "участник", "объедин", "доклад"].contains { document.begins(index, $0) }
    }
      || document.word(tokens.lowerBound) == .in
        && ["нем", "ней", "них"].contains {
          document.matchesCyrillic(tokens.lowerBound + 1, $0)
        }
  }

  /// Gives the one festival, contest or fair that a text is about all whom the text says to come, play or show.
  func gatherAll(_ occasions: inout [Occasion], _ mentions: [Mention]) {
    let wholes = occasions.indices.filter { index in
      let main = mentions[occasions[index].main]
      return occasions[index].head.gathers && occasions[index].head != .conference
        && occasions[index].head != .days && !main.isHabit && !main.isAside
    }
    guard let whole = wholes.first,
      wholes.allSatisfy({ $0 == whole || isEdition($0, of: whole, occasions, mentions) }),
      !occasions[whole].hosts.isEmpty
    else { return }
    let start = text.sentences[mentions[occasions[whole].mentions[0]].sentence].tokens.lowerBound
    let isGuessed = text.language == .english && occasions[whole].guestEvidence == 0
    var guests = Set(isGuessed ? [] : occasions[whole].guests)
    // "Luka Peranic from Croatia came second", «второе место занял канадец»
    let isContest = occasions[whole].head == .competition
    let editions = wholes.dropFirst().map { mentions[occasions[$0].main].headToken }.sorted()
    for sentence in text.sentences where sentence.tokens.lowerBound >= start {
      guard !tellsOfPast(sentence.tokens, editions),
        !isAway(sentence.tokens, from: occasions[whole].hosts)
      else { continue }
      for index in text.places(in: sentence.tokens).indices
      where roles[index] == .guest
        && (text.language == .russian || isContest || isOfPlayers(index))
        || text.language == .english && takesPart(index)
        || isContest && text.places[index].form == .people && roles[index] != .audience
      {
        guests.insert(text.places[index].country)
      }
    }
    guests.subtract(occasions[whole].hosts)
    guard isGuessed ? !guests.isEmpty : guests.count > occasions[whole].guests.count else { return }
    occasions[whole].guests = guests.sorted()
    occasions[whole].guestEvidence = max(occasions[whole].guestEvidence, 2)
  }

  /// Whether all that a sentence tells of is in other lands: "a pianist from Tashkent plays in Yerevan" is no guest in Kazan.
  private func isAway(_ tokens: Range<Int>, from hosts: [Country]) -> Bool {
    let there = text.places(in: tokens).indices.filter {
      roles[$0] == .location || roles[$0] == .host
    }
    return !there.isEmpty && !there.contains { hosts.contains(text.places[$0].country) }
  }

  /// Whether a place tells whence players, artists or works are: "a choir from Oulu", "Latvian puppeteers".
  private func isOfPlayers(_ index: Int) -> Bool {
    let place = text.places[index].tokens
    let sentence = text.sentence(at: place.lowerBound)
    return sentence.clamped(to: place.lowerBound - 6..<place.upperBound + 4).contains { token in
      switch text.document.lexeme(token).noun {
      case .musician, .performer, .artist, .delegation, .work, .film: true
      default: false
      }
    }
  }

  /// "India comes, too", "Barbados has Monday": a country that opens its clause and takes part.
  private func takesPart(_ index: Int) -> Bool {
    let place = text.places[index]
    guard place.form == .name, !place.isCity, !place.isRegion, roles[index] == .unknown else {
      return false
    }
    let verb = place.tokens.upperBound
    guard text.document.gap(verb).isBlank else { return false }
    return [
      "comes", "come", "came", "sends", "sent", "brings", "brought", "contributes", "contributed",
      "performs", "performed", "presents", "presented", "shows", "showed", "participates",
      "participated", "joins", "joined", "offers", "offered",
    ].contains { text.document.matches(verb, $0) }
  }

  private func isEdition(
    _ index: Int, of whole: Int, _ occasions: [Occasion], _ mentions: [Mention]
  ) -> Bool { mentions[occasions[index].main].series != nil }

  /// Whether a sentence is of another edition, by the tokens of their heads, or of a year gone by.
  private func tellsOfPast(_ tokens: Range<Int>, _ editions: [Int]) -> Bool {
    let next = editions.partitioningIndex { $0 >= tokens.lowerBound }
    if next < editions.count, editions[next] < tokens.upperBound { return true }
    guard let published else { return false }
    return text.times(in: tokens).contains { time in
      guard case .at(let point) = time.value.extent else { return false }
      switch point.year {
      case .number(let year)?: return year != published.year
      case .relative(let years)?: return years != 0
      default:
        if case .published(.year, let years) = point.base { return years != 0 }
        return false
      }
    }
  }
}
