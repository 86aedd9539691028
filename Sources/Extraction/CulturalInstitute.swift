import Gazetteer

/// An institute by which a country shows its culture abroad, where its name does not say which: "Goethe-Institut".
struct CulturalInstitute {
  let tokens: Range<Int>
  let country: Country

  /// The institute whose name begins at a token; nil for most.
  init?(_ document: Document, at index: Int) {
    guard document.isCapitalised(index),
      CulturalInstitute.firstWords.contains(document.tokens[index].hash)
    else { return nil }
    for name in CulturalInstitute.names {
      let end = index + name.words.count
      guard name.words.indices.allSatisfy({ document.matches(index + $0, name.words[$0]) }),
        (index + 1..<end).allSatisfy({ document.gap($0).isBlank || document.gap($0) == .hyphen }),
        let country = Country(code: name.code)
      else { continue }
      tokens = index..<end
      self.country = country
      return
    }
    return nil
  }

  /// Whether the name of such an institute ends before a token: "the Goethe-Institut" of "Lagos".
  static func ends(before index: Int, in document: Document) -> Bool {
    document.gap(index).isBlank
      && (max(0, index - CulturalInstitute.longest)..<max(0, index)).contains {
        CulturalInstitute(document, at: $0)?.tokens.upperBound == index
      }
  }

  /// The most words of a name.
  private static let longest = 3

  private static let firstWords = WordSet(
    names.map { "\($0.words[0])" }.joined(separator: " "))

  private static let names: [(code: String, words: [StaticString])] = [
    ("DE", ["goethe", "institut"]), ("DE", ["goethe", "institute"]),
    ("DE", ["goethe", "instituts"]), ("DE", ["goethe", "zentrum"]),
    ("DE", ["goethe", "centre"]), ("DE", ["goethe", "center"]), ("DE", ["goethe", "society"]),
    ("ES", ["instituto", "cervantes"]), ("ES", ["cervantes", "institute"]),
    ("ES", ["cervantes", "centre"]), ("ES", ["cervantes", "center"]),
    ("ES", ["aula", "cervantes"]),
    ("ES", ["institut", "ramon", "llull"]), ("ES", ["etxepare"]),
    ("FR", ["institut", "français"]), ("FR", ["institut", "francais"]),
    ("FR", ["instituts", "français"]), ("FR", ["institut", "franco"]),
    ("FR", ["alliance", "française"]), ("FR", ["alliance", "francaise"]),
    ("FR", ["centre", "culturel", "français"]), ("FR", ["centre", "culturel", "francais"]),
    ("GB", ["british", "council"]), ("CN", ["confucius", "institute"]),
    ("CN", ["confucius", "institutes"]), ("CN", ["confucius", "classroom"]),
    ("KR", ["king", "sejong", "institute"]), ("KR", ["sejong", "institute"]),
    ("KR", ["king", "sejong", "center"]), ("KR", ["korea", "foundation"]),
    ("TR", ["yunus", "emre"]), ("IT", ["dante", "alighieri", "society"]),
    ("IT", ["società", "dante", "alighieri"]), ("IT", ["dante", "alighieri", "committee"]),
    ("IT", ["istituto", "italiano"]), ("PT", ["camões", "institute"]),
    ("PT", ["camoes", "institute"]), ("PT", ["instituto", "camões"]),
    ("PT", ["instituto", "camoes"]), ("PT", ["camões", "centre"]), ("PT", ["camões", "center"]),
    ("PT", ["centro", "cultural", "português"]), ("BR", ["instituto", "guimarães", "rosa"]),
    ("BR", ["guimarães", "rosa", "institute"]), ("RU", ["pushkin", "house"]),
    ("RU", ["pushkin", "institute"]), ("RU", ["rossotrudnichestvo"]), ("RU", ["russkiy", "mir"]),
    ("HU", ["balassi", "institute"]), ("HU", ["liszt", "institute"]),
    ("HU", ["collegium", "hungaricum"]), ("PL", ["adam", "mickiewicz", "institute"]),
    ("AT", ["österreich", "institut"]), ("CH", ["pro", "helvetia"]),
    ("JP", ["japan", "foundation"]), ("SE", ["svenska", "institutet"]),
    ("GR", ["hellenic", "foundation"]), ("IN", ["iccr"]),
    ("IN", ["swami", "vivekananda", "cultural"]), ("IN", ["nehru", "centre"]),
    ("US", ["amerika", "haus"]), ("US", ["america", "house"]), ("IR", ["saadi", "foundation"]),
    ("NL", ["erasmus", "huis"]), ("NL", ["erasmushuis"]), ("NL", ["dutchculture"]),
    ("BE", ["wallonie", "bruxelles"]), ("IE", ["culture", "ireland"]),
  ]
}
