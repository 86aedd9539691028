/// What a few words mean to one reader, by the hash of their folded form.
///
/// For readers that ask of every word of a text: an open-addressing table that is mostly empty, so that
/// a word it lacks costs little more than reading one slot. A dictionary would hash the hash again.
struct WordTable<Value: Sendable>: Sendable {
  /// The hashes of the words; 0 is an empty slot.
  private var keys: [UInt64]
  private var values: [Value?]

  /// Takes meanings, each with its words separated by white space.
  init(_ lists: [(value: Value, words: String)]) {
    let words = lists.flatMap { list in
      list.words.split(whereSeparator: \.isWhitespace).map { (Lexicon.hash($0), list.value) }
    }
    var count = 16
    while count < words.count * 4 { count *= 2 }
    keys = Array(repeating: 0, count: count)
    values = Array(repeating: nil, count: count)
    for (hash, value) in words {
      let slot = slot(of: hash)
      keys[slot] = hash
      values[slot] = value
    }
  }

  /// What a word means; nil for most.
  @inline(__always)
  subscript(hash: UInt64) -> Value? {
    let slot = slot(of: hash)
    return keys[slot] == 0 ? nil : values[slot]
  }

  /// Where a word is, or would be.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
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
