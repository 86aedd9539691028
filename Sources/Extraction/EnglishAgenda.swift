import Gazetteer

/// The entries of an English calendar, column of listings or bulletin: lines that say of what sort something
/// is, or where or when, before they tell of it without a verb.
///
/// "Concert: the Tartu Strings (EE), Old Mill, 4 May", "FRIDAY 12" above "Old Mill: fado with Ana Reis",
/// "LATVIA. Lielvarde Brass, nine players from Liepaja, …".
struct EnglishAgenda {
  /// A line that tells of something.
  struct Entry: Hashable {
    /// Its sentences.
    let sentences: Range<Int>
    /// The words before the colon.
    var label: Range<Int>?
    /// Of what sort the label says that it is.
    var kind: EventKind?
    /// The house that the line begins with.
    var house: Range<Int>?
    /// The day above it, or before the colon.
    var day: Range<Int>?
    /// The country that heads it.
    var section: Range<Int>?
  }

  /// How many words a label may have.
  private static let longestLabel = 8
  /// How many words a label with a day may have.
  private static let longestDated = 18
  /// How many words a house and its address may have.
  private static let longestHouse = 9
  /// How many words a line may have that says only the day.
  private static let longestDay = 4
  /// How many words of a label may say of what sort something is.
  private static let longestKind = 3

  let text: MarkedText
  /// Every entry, in order; none where the text lists nothing.
  let entries: [Entry]
  var document: Document { text.document }

  init(text: MarkedText) {
    self.text = text
    let reader = Reader(text: text)
    let entries = reader.entries()
    // one line alone is a manner of speaking
    self.entries = entries.count { reader.isListed($0) } > 1 ? entries : []
  }

  /// The entry that a sentence belongs to.
  func entry(of sentence: Int) -> Entry? {
    let next = entries.partitioningIndex { $0.sentences.upperBound > sentence }
    guard next < entries.count, entries[next].sentences.contains(sentence) else { return nil }
    return entries[next]
  }

  /// Reads the lines of a text.
  private struct Reader {
    let text: MarkedText
    var document: Document { text.document }
    var agenda: Agenda { Agenda(text: text) }

    func entries() -> [Entry] {
      var entries: [Entry] = []
      var day: (tokens: Range<Int>, paragraph: Int)?
      var section: (tokens: Range<Int>, paragraph: Int)?
      for line in lines() {
        var sentences = line
        let paragraph = text.sentences[line.lowerBound].paragraph
        let head = text.sentences[line.lowerBound].tokens
        if let last = day, paragraph > last.paragraph + 1 { day = nil }
        if let last = section, paragraph > last.paragraph + 1 { section = nil }
        var own: Range<Int>?
        if agenda.isDay(line.lowerBound), line.count == 1 || head.count <= EnglishAgenda.longestDay
        {
          day = (head, paragraph)
          section = nil
          sentences = line.lowerBound + 1..<line.upperBound
        } else if agenda.isDay(line.lowerBound) {
          // "Saturday 23 March, 5 pm. Gamelan. …"
          own = head
          sentences = line.lowerBound + 1..<line.upperBound
        } else if let place = text.places(in: head).first, head.count <= 4, text.isSection(place) {
          section = (head, paragraph)
          day = nil
          sentences = line.lowerBound + 1..<line.upperBound
        }
        guard !sentences.isEmpty else { continue }
        var entry = Entry(sentences: sentences)
        entry.day = own ?? day?.tokens
        entry.section = section?.tokens
        readHouse(of: &entry)
        readLabel(of: &entry)
        entries.append(entry)
      }
      return entries
    }

    /// The sentences of each line.
    private func lines() -> [Range<Int>] {
      var lines: [Range<Int>] = []
      var start = 0
      for sentence in text.sentences.indices.dropFirst()
      where agenda.opensLine(text.sentences[sentence].tokens.lowerBound)
        && !FollowUp(text: text, mentions: []).isLabelled(sentence)
      {
        lines.append(start..<sentence)
        start = sentence
      }
      if start < text.sentences.count { lines.append(start..<text.sentences.count) }
      return lines
    }

    /// "Old Mill, 7 Canal St. Concert …": a house, and where it is, that stop before what is on.
    private func readHouse(of entry: inout Entry) {
      let first = entry.sentences.lowerBound
      let tokens = text.sentences[first].tokens
      guard entry.sentences.count > 1, tokens.count <= EnglishAgenda.longestHouse,
        entry.day != nil || agenda.opensLine(tokens.lowerBound),
        text.times(in: tokens).isEmpty, !isPlaceAlone(tokens),
        !tokens.contains(where: { index in
          !document.gap(index).isDisjoint(with: [.colon, .openQuote, .dash])
            && index > tokens.lowerBound
            || !document.isCapitalised(index) && document.number(index) == nil
              && document.word(index) == nil && document.lexeme(index).noun != .venue
              && document.lexeme(index) != Lexeme()
        }),
        isHouse(tokens, underDay: false)
          || tokens.dropFirst().contains(where: { document.gap($0).contains(.comma) })
            && tokens.dropLast().allSatisfy({
              document.isCapitalised($0) || document.number($0) != nil || document.word($0) == .of
            })
      else { return }
      let comma = tokens.dropFirst().first { document.gap($0).contains(.comma) }
      entry.house = tokens.lowerBound..<(comma ?? tokens.upperBound)
      var next = first + 1
      // "Cemeti Art House, Jl. Panjaitan. …": the full stop of a street
      if ["jl", "st", "ave", "rd", "str", "ul", "al", "bd", "blvd", "sq"].contains(where: {
        document.matches(tokens.upperBound - 1, $0)
      }), next + 1 < entry.sentences.upperBound, isStreet(text.sentences[next].tokens) {
        next += 1
      }
      var other = Entry(sentences: next..<entry.sentences.upperBound)
      other.day = entry.day
      other.section = entry.section
      other.house = entry.house
      entry = other
    }

    /// "Panjaitan", "Djurgårdsvägen 14".
    private func isStreet(_ tokens: Range<Int>) -> Bool {
      tokens.count <= 3
        && tokens.allSatisfy { document.isCapitalised($0) || document.number($0) != nil }
    }

    /// "Nairobi, Kenya": a place, or a name that is no house.
    private func isPlaceAlone(_ tokens: Range<Int>) -> Bool {
      guard let place = text.place(at: tokens.lowerBound) else { return false }
      return place.form == .name
        && !tokens.contains { document.lexeme($0).noun == .venue }
    }

    /// "Concert: …", "Old Mill, garden: …", "Friday 12 June: …".
    private func readLabel(of entry: inout Entry) {
      let tokens = text.sentences[entry.sentences.lowerBound].tokens
      guard
        let end = tokens.dropFirst().prefix(EnglishAgenda.longestDated).first(where: {
          document.gap($0).contains(.colon) && document.gap($0).contains(.space)
        })
      else { return }
      let label = tokens.lowerBound..<end
      guard
        label.count <= EnglishAgenda.longestLabel
          || text.times(in: label).contains(where: { $0.isOfDay(in: document) })
      else { return }
      entry.label = label
      if text.times(in: label).contains(where: { $0.isOfDay(in: document) }) {
        entry.day = label
        if entry.house == nil {
          // "Fri 2 May, 6 pm, Ilkhom Theatre: …"
          let time = text.times(in: label).first?.tokens ?? label
          let parts = [
            Range(from: time.upperBound, upTo: end),
            Range(from: label.lowerBound, upTo: time.lowerBound),
          ]
          entry.house =
            parts.lazy.filter { !$0.isEmpty }.compactMap {
              VenueReader(text: text).listedHouse(in: $0)
            }.first
        }
        return
      }
      guard !FollowUp(text: text, mentions: []).isLabel(label.lowerBound) else { return }
      if label.count <= EnglishAgenda.longestKind, !isName(label) {
        entry.kind = label.lazy.compactMap { ListedKind.kind(at: $0, in: document) }.first
      }
      guard entry.kind == nil, entry.house == nil, isHouse(label, underDay: entry.day != nil)
      else { return }
      let comma = label.dropFirst().first { document.gap($0).contains(.comma) }
      entry.house = label.lowerBound..<(comma ?? label.upperBound)
    }

    /// "Riga Circus", "Jazz Club Odra": a label with a word that only names.
    private func isName(_ label: Range<Int>) -> Bool {
      label.count > 1
        && label.contains { index in
          document.isCapitalised(index)
            && (document.lexeme(index) == Lexeme()
              && ListedKind.kind(at: index, in: document) == nil
              || document.lexeme(index).noun == .venue)
        }
    }

    /// Whether a label names a house: by a noun for one, or by capitals alone where a day stands above.
    private func isHouse(_ label: Range<Int>, underDay: Bool) -> Bool {
      guard document.isCapitalised(label.lowerBound),
        !label.contains(where: { document.lexeme($0).verb != nil && !document.isCapitalised($0) })
      else { return false }
      return underDay
        || label.contains {
          (document.lexeme($0).noun == .venue
            || ListedKind.kind(ofHouse: $0..<$0 + 1, in: document) != nil)
            && document.isCapitalised($0)
        }
    }

    /// Whether a line is one of a list, rather than prose.
    func isListed(_ entry: Entry) -> Bool {
      if entry.kind != nil || entry.house != nil { return isDated(entry) }
      return entry.day != nil || entry.section != nil && isDated(entry)
    }

    private func isDated(_ entry: Entry) -> Bool {
      entry.day != nil
        || entry.sentences.contains { sentence in
          text.times(in: text.sentences[sentence].tokens).contains { $0.isOfDay(in: document) }
        }
    }
  }
}

extension TemporalMatch {
  /// Whether it tells a day or a stretch of days, rather than some year or hour.
  func isOfDay(in document: Document) -> Bool {
    tokens.contains { index in
      let lexeme = document.lexeme(index)
      if lexeme.month != 0 || lexeme.weekday != 0 { return true }
      if document.ordinal(index) != nil { return true }
      switch lexeme.word {
      case .today, .tomorrow, .tonight, .weekend: return true
      default: return false
      }
    }
  }
}
