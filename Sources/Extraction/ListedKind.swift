/// Of what sort the entry of a list is, by its label, the people and works that it names, and its house.
enum ListedKind {
  /// The sort that a word of a label stands for: "Jazz: …", "Theatre: …".
  static func kind(at index: Int, in document: Document) -> EventKind? {
    for (kind, words) in labels where words.contains(where: { document.matches(index, $0) }) {
      return kind
    }
    guard let head = document.lexeme(index).head, head != .event, !head.needsCulture else {
      return nil
    }
    return head.kind
  }

  /// The sort that the words of a phrase speak for: those who play, works, music.
  static func kind(of phrase: Range<Int>, in document: Document) -> EventKind? {
    let head = phrase.lazy.compactMap { index -> EventKind? in
      let lexeme = document.lexeme(index)
      guard let head = lexeme.head, !head.needsCulture, head != .event, head != .evening,
        lexeme.verb == nil || !lexeme.isPlural && document.word(index - 1) != .to
      else { return nil }
      return head.kind
    }.first
    if let head { return head }
    let classes: [(NounClass, EventKind)] = [
      (.musician, .concert), (.film, .film), (.performer, .performance), (.work, .exhibition),
    ]
    for (noun, kind) in classes where phrase.contains(where: { document.lexeme($0).noun == noun }) {
      return kind
    }
    for index in phrase {
      if document.matches(index, "samba") { return .concert }
      if let hint = document.lexeme(index).hint { return hint }
      for (kind, words) in words where words.contains(where: { document.matches(index, $0) }) {
        return kind
      }
    }
    return nil
  }

  /// What is mostly on in a house.
  static func kind(ofHouse house: Range<Int>, in document: Document) -> EventKind? {
    for index in house {
      for (kind, words) in houses where words.contains(where: { document.matches(index, $0) }) {
        return kind
      }
    }
    return nil
  }

  private static let labels: [(EventKind, [StaticString])] = [
    (
      .performance, ["theatre", "theater", "dance", "stage", "opera", "ballet", "circus", "comedy"]
    ),
    (
      .concert,
      [
        "music", "jazz", "rock", "pop", "folk", "blues", "classical", "live", "gig", "gigs", "fado",
        "flamenco", "reggae", "choir", "organ",
      ]
    ),
    (.film, ["film", "films", "cinema", "movie", "movies", "screening", "documentary"]),
    (.exhibition, ["art", "gallery", "photography", "photo", "exhibitions", "vernissage"]),
    (.conference, ["talk", "talks", "lecture", "debate", "discussion"]),
    (.literature, ["books", "book", "poetry", "literature", "reading", "poets"]),
    (.workshop, ["workshop", "masterclass", "class", "classes", "course"]),
  ]

  /// Words of music and dance that say little elsewhere.
  private static let words: [(EventKind, [StaticString])] = [
    (
      .concert,
      [
        "maloya", "morna", "chanson", "klezmer", "sevdah", "afrobeat", "cumbia", "rumba", "mbalax",
        "bossa", "son", "rebetiko", "joik", "yoik", "quartets", "sonatas", "lieder",
      ]
    ),
    (.performance, ["monologue", "solo", "mime", "magic", "standup"]),
    (.exhibition, ["carvings", "batik", "prints", "posters", "lacquer", "glass"]),
  ]

  private static let houses: [(EventKind, [StaticString])] = [
    (.film, ["cinema", "cinematheque", "kino"]),
    (.performance, ["theatre", "theater", "teatro", "opera", "playhouse", "circus"]),
    (.exhibition, ["gallery", "museum", "museo", "galeria", "galerie"]),
    (.concert, ["philharmonic", "club", "church", "cathedral", "jazz", "bandstand"]),
  ]
}
