/// What a few words mean to one reader, by the hash of their folded form.
///
/// For readers that ask of every word of a text: an open-addressing table that is mostly empty, so that
/// a word it lacks costs little more than reading one slot. A dictionary would hash the hash again.
struct WordTable<Value: Sendable>: Sendable {
  private var slots: [(hash: UInt64, value: Value?)]

  /// Takes meanings, each with its words separated by white space.
  init(_ lists: [(value: Value, words: String)]) {
    let words = lists.flatMap { list in
      list.words.split(whereSeparator: \.isWhitespace).map { (Lexicon.hash($0), list.value) }
    }
    var count = 16
    while count < words.count * 4 { count *= 2 }
    slots = Array(repeating: (0, nil), count: count)
    for (hash, value) in words {
      let slot = slot(of: hash)
      slots[slot] = (hash, value)
    }
  }

  /// What a word means; nil for most.
  @inline(__always)
  subscript(hash: UInt64) -> Value? { slots[slot(of: hash)].value }

  /// Where a word is, or would be.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].value != nil, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }
}

/// A few words of one meaning.
typealias WordSet = WordTable<Void>

extension WordTable<Void> {
  /// Takes words separated by white space.
  init(_ words: String) { self.init([((), words)]) }

  /// Whether a word is one of them.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { self[hash] != nil }
}
