import Gazetteer

/// The words of one language, by the hash of their folded form.
///
/// An open-addressing table: a look-up reads one or two neighbouring slots, so that it may be asked
/// for every token of a text.
struct Lexicon: Sendable {
  private var keys: [UInt64]
  /// Where the key's lexeme is, counted from 1; 0 is an empty slot.
  private var places: [UInt16]
  private var lexemes: [Lexeme] = [Lexeme()]
  private var abbreviations: [UInt64: Abbreviation] = [:]

  init() {
    keys = Array(repeating: 0, count: 64)
    places = Array(repeating: 0, count: 64)
  }

  /// What is known of a token; nothing for most.
  @inline(__always)
  subscript(hash: UInt64) -> Lexeme { lexemes[Int(places[slot(hash)])] }

  /// Where ``lexeme(at:)`` has what is known of a token; 0 for most.
  @inline(__always)
  func place(_ hash: UInt64) -> UInt16 { places[slot(hash)] }

  /// What stands at a place.
  @inline(__always)
  func lexeme(at place: UInt16) -> Lexeme { lexemes[Int(place)] }

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
    if places[slot] == 0 {
      keys[slot] = hash
      places[slot] = UInt16(lexemes.count)
      lexemes.append(Lexeme())
    }
    change(&lexemes[Int(places[slot])])
    if lexemes.count * 2 > keys.count { grow() }
  }

  /// Adds abbreviations, separated by spaces and without their full stop.
  mutating func add(_ abbreviation: Abbreviation, _ words: String) {
    for word in words.split(separator: " ") { abbreviations[Lexicon.hash(word)] = abbreviation }
  }

  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while places[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, places).filter { $0.1 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    places = Array(repeating: 0, count: keys.count)
    for (key, place) in old {
      let slot = slot(key)
      keys[slot] = key
      places[slot] = place
    }
  }
}
