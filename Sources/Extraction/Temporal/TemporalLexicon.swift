internal import Gazetteer

/// The words of all languages that the grammars of time know, by the hash of their folded form.
///
/// Open addressing with a filter before it: an ordinary word costs a shift and a bit test.
struct TemporalLexicon: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64 = 0
    var word = TemporalWord.none
  }

  private static let capacity = 4096
  private var entries = [Entry](repeating: Entry(), count: capacity)
  /// One bit for each of the low 16 bits of a hash.
  private var filter = [UInt64](repeating: 0, count: 1024)

  /// The lexicon of every language.
  static let all: TemporalLexicon = {
    var lexicon = TemporalLexicon()
    lexicon.addEnglish()
    lexicon.addRussian()
    return lexicon
  }()

  /// What is known of a word; nothing for most.
  @inline(__always)
  subscript(hash: UInt64) -> TemporalWord {
    let low = Int(truncatingIfNeeded: hash & 0xFFFF)
    guard filter[low >> 6] & (1 << UInt64(low & 63)) != 0 else { return .none }
    return find(hash)
  }

  private func find(_ hash: UInt64) -> TemporalWord {
    var slot = Int(truncatingIfNeeded: hash >> 20) & (TemporalLexicon.capacity - 1)
    while entries[slot].word.kind != .none {
      if entries[slot].hash == hash { return entries[slot].word }
      slot = (slot + 1) & (TemporalLexicon.capacity - 1)
    }
    return .none
  }

  /// Adds words that mean the same, separated by spaces.
  mutating func add(
    _ words: String, _ kind: TemporalWord.Kind, _ value: Int = 0, _ flags: TemporalWord.Flags = []
  ) {
    for word in words.split(separator: " ") {
      let hash = Folding.hash(String(word))
      let low = Int(truncatingIfNeeded: hash & 0xFFFF)
      filter[low >> 6] |= 1 << UInt64(low & 63)
      var slot = Int(truncatingIfNeeded: hash >> 20) & (TemporalLexicon.capacity - 1)
      while entries[slot].word.kind != .none, entries[slot].hash != hash {
        slot = (slot + 1) & (TemporalLexicon.capacity - 1)
      }
      entries[slot] = Entry(
        hash: hash,
        word: TemporalWord(kind: kind, value: UInt8(truncatingIfNeeded: value), flags: flags))
    }
  }

  /// Adds words that mean one number after another, those of one number joined by "/", none as "-".
  mutating func addSeries(
    _ words: String, _ kind: TemporalWord.Kind, from first: Int, step: Int = 1,
    _ flags: TemporalWord.Flags = []
  ) {
    for (index, same) in words.split(separator: " ").enumerated() where same != "-" {
      let spaced = String(same.map { $0 == "/" ? " " : $0 })
      add(spaced, kind, first + index * step, flags)
    }
  }
}
