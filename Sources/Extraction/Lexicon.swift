import Gazetteer

/// The words of one language, by the hash of their folded form.
///
/// An open-addressing table: a look-up reads one or two neighbouring slots, so that it may be asked
/// for every token of a text.
struct Lexicon: Sendable {
  /// The upper 48 bits of a word's hash, and in the other 16 where its lexeme is, counted from 1; 0 is an
  /// empty slot.
  private var slots: [UInt64]
  private var lexemes: [Lexeme] = [Lexeme()]
  private var abbreviations: [UInt64: Abbreviation] = [:]

  init() {
    slots = Array(repeating: 0, count: 64)
  }

  /// What is known of a token; nothing for most.
  @inline(__always)
  subscript(hash: UInt64) -> Lexeme { lexemes[Lexicon.place(in: slots[slot(hash)])] }

  /// Whether a full stop may belong to a token.
  func abbreviation(_ hash: UInt64) -> Abbreviation? { abbreviations[hash] }

  /// The hash of a word, as a token of a text has it.
  static func hash(_ word: some StringProtocol) -> UInt64 { Folding.hash(word) }

  /// Adds to what is known of each of some words, separated by spaces.
  mutating func add(_ words: String, _ change: (inout Lexeme) -> Void) {
    for word in words.split(separator: " ") { add(word: word, change) }
  }

  /// Adds to what is known of a word.
  mutating func add(word: some StringProtocol, _ change: (inout Lexeme) -> Void) {
    let hash = Lexicon.hash(word)
    let slot = slot(hash)
    if slots[slot] == 0 {
      slots[slot] = hash & ~0xFFFF | UInt64(UInt16(lexemes.count))
      lexemes.append(Lexeme())
    }
    change(&lexemes[Lexicon.place(in: slots[slot])])
    if lexemes.count * 2 > slots.count { grow() }
  }

  /// Says of every word whether it is a word of the topic.
  mutating func mark(isTopical: (Lexeme) -> Bool) {
    for index in lexemes.indices { lexemes[index].isTopical = isTopical(lexemes[index]) }
  }

  /// Adds abbreviations, separated by spaces and without their full stop.
  mutating func add(_ abbreviation: Abbreviation, _ words: String) {
    for word in words.split(separator: " ") { abbreviations[Lexicon.hash(word)] = abbreviation }
  }

  private static func place(in slot: UInt64) -> Int { Int(slot & 0xFFFF) }

  /// Where a word is, or would be.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 16) & mask
    while slots[slot] != 0, (slots[slot] ^ hash) >> 16 != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: slots.count * 2)
    for entry in old { slots[slot(entry)] = entry }
  }
}
