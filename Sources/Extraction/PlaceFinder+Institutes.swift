import Gazetteer

/// Countries by their institutes abroad, «Гёте-Институт», «Альянс Франсез», and cities by those who live there, «минчане».
extension PlaceFinder {
  /// The country whose institute a name at a token is.
  func institute(at index: Int) -> PlaceMention? {
    guard language == .russian, document.isCapitalised(index),
      let found = PlaceFinder.institutes.first(where: { document.begins(index, $0.name) }),
      let country = Country(code: found.code)
    else { return nil }
    var tokens = index..<index + 1
    if let second = found.second {
      guard document.begins(index + 1, second), document.gap(index + 1).isBlank else { return nil }
      tokens = index..<index + 2
    } else if !document.isAllCapitals(index) {
      guard isHouse(index - 1, gap: index) || isHouse(index + 1, gap: index + 1) else { return nil }
    }
    return PlaceMention(
      tokens: tokens, form: .adjective, country: country, city: nil, isCapital: false,
      isRegion: false)
  }

  /// The city or land of those who live there: «минчане», written small.
  func townspeople(at index: Int) -> PlaceMention? {
    guard !document.isCapitalised(index) || startsSentence(index),
      let people = Lexicon.demonym(document.lexeme(index).demonym), let country = people.country
    else { return nil }
    return PlaceMention(
      tokens: index..<index + 1, form: .people, country: country, city: people.city,
      isCapital: people.city != nil && people.city == country.capital?.englishName,
      isRegion: people.city == nil)
  }

  /// Whether a place is such an institute by its name.
  static func isInstitute(_ place: PlaceMention, in document: Document) -> Bool {
    place.form == .adjective
      && institutes.contains { document.begins(place.tokens.lowerBound, $0.name) }
  }

  private func isHouse(_ index: Int, gap: Int) -> Bool {
    guard document.gap(gap).isBlank || document.gap(gap) == .hyphen else { return false }
    return ["институт", "центр", "класс", "обществ", "фонд"].contains { document.begins(index, $0) }
  }

  private static let institutes: [(name: StaticString, second: StaticString?, code: String)] = [
    ("гете", nil, "DE"), ("сервантес", nil, "ES"), ("конфуци", nil, "CN"), ("камоэнс", nil, "PT"),
    ("сечжон", nil, "KR"), ("седжон", nil, "KR"), ("балаш", nil, "HU"), ("мицкевич", nil, "PL"),
    ("альянс", "франсез", "FR"), ("альянс", "франсэз", "FR"), ("юнус", "эмре", "TR"),
    ("данте", "алигьери", "IT"), ("про", "гельвеция", "CH"), ("неру", nil, "IN"),
    ("вивекананд", nil, "IN"), ("рцнк", nil, "RU"),
  ]
}
