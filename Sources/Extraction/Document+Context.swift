import Gazetteer

/// English words that only the word before makes a noun of players or of an occasion: "kora players", "the Budapest
/// Strings", "a summer school", "a jam session".
extension Document {
  /// What the lexicon says of each token, with what the token before it adds.
  static func inContext(
    _ lexemes: [Lexeme], _ tokens: [Token], _ gaps: [Gap]
  ) -> [Lexeme] {
    var all = lexemes
    for index in tokens.indices.dropFirst() where contextual.contains(tokens[index].hash) {
      guard gaps[index].isBlank || gaps[index] == .hyphen else { continue }
      let before = lexemes[index - 1]
      let isCapital = tokens[index].flags.contains(.capitalised)
      let followsCapital = isCapital && tokens[index - 1].flags.contains(.capitalised)
      let word = tokens[index].hash
      if playing.contains(word) {
        // "oud players", "brass players"
        if before.hint == .concert || before.noun == .musician {
          all[index].noun = .musician
        } else if followsCapital, before.word == nil {
          all[index].noun = .performer
        }
      } else if sounding.contains(word) {
        // "the Montego Strings", "Dresden Brass"
        if followsCapital, before.word == nil, before.weekday == 0, before.month == 0 {
          all[index].noun = all[index].noun ?? .musician
        }
      } else if schools.contains(word) {
        guard before.season > 0 else { continue }
        all[index].head = .camp
        all[index].isPlural = word == pluralSchool
      } else if jams.contains(tokens[index - 1].hash), all[index].head != nil {
        // "a jam session"
        all[index].head = .concert
      } else if falls.contains(word), tokens[index - 1].hash == curtain {
        // "the curtain fell on the Week"
        all[index].verb = .end
        all[index].form = .past
      } else if dances.contains(word), beasts.contains(tokens[index - 1].hash) {
        // "a lion dance"
        all[index].head = .performance
      }
    }
    return all
  }

  private static let playing = WordSet("player players")
  private static let sounding = WordSet(
    """
    strings brass drummers singers pipers fiddlers percussion
    buglers ringers choristers
    """)
  private static let schools = WordSet("school schools")
  private static let pluralSchool = Lexicon.hash("schools")
  private static let jams = WordSet("jam jamming")
  private static let falls = WordSet("fell fallen")
  private static let curtain = Lexicon.hash("curtain")
  private static let dances = WordSet("dance dances")
  private static let beasts = WordSet("lion dragon sword peacock tiger unicorn mask fan stick")
  /// All of them, so that most tokens are asked once.
  private static let contextual = WordSet(
    """
    player players strings brass drummers singers pipers fiddlers percussion
    buglers ringers choristers school
    schools session sessions dance dances fell fallen
    """)
}
