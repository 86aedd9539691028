/// What only Russian words around a name tell of whether it is a place.
extension PlaceFinder {
  /// The usual English name of a city in the year of the article, where it is another than the gazetteer's.
  func usualName(_ name: String, at index: Int) -> String? {
    switch name {
    case "Kyiv": year.map { $0 < PlaceFinder.kyivSince } ?? false ? "Kiev" : nil
    case "Turkestan": "Turkistan"
    case "Delhi": document.begins(index, "нью") ? "New Delhi" : nil
    default: nil
    }
  }

  /// Since when English papers write "Kyiv".
  private static let kyivSince = 2019

  /// Whether an adjective belongs to those who play, or to their house: «лиепайский оркестр», «тромсёский
  /// театр «Круг»».
  func isOfPlayers(_ next: Int) -> Bool {
    guard language == .russian else { return false }
    for index in next..<next + 3 {
      guard document.gap(index).isBlank else { return false }
      switch document.lexeme(index).noun {
      case .musician, .performer, .venue, .artist: return true
      case nil where isPaper(index): return true
      default: guard document.isAdjective(index) else { return false }
      }
    }
    return false
  }

  /// «Псковская правда», «Елецкие новости»: a paper of a town.
  private func isPaper(_ index: Int) -> Bool {
    [
      "правд", "вестник", "газет", "новост", "извест", "рабоч", "жизн", "листок", "курьер",
      "ведомост", "обозревател", "репортер", "телеграф", "хроник", "комсомол", "коммун", "звезд",
      "афиш", "зрител", "вечерк", "меридиан", "маяк", "знам", "перекрест", "проспект",
    ].contains { document.begins(index, $0) }
  }

  /// «Софийский собор», «Благовещенская церковь»: a church has the name of a saint or feast.
  func isOfChurch(_ next: Int) -> Bool {
    // «в варшавском костёле»
    document.gap(next).isBlank && document.isCapitalised(next - 1)
      && PlaceFinder.churches.contains { document.matchesCyrillic(next, $0) }
  }

  private static let churches: [StaticString] = [
    "собор", "собора", "соборе", "собором", "собору", "церковь", "церкви", "церковью", "храм",
    "храма", "храме", "храмом", "монастырь", "монастыря", "монастыре", "монастырем", "костел",
    "костела", "костеле",
  ]
}
