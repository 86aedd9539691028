import Gazetteer

/// A house or company in a text whose city a reader knows.
struct HouseMention: Hashable {
  let tokens: Range<Int>
  let kind: House.Kind
  /// The country and the English name of the city where it is, or is at home.
  let country: Country
  let city: String

  /// Cities that had another name for some years. Where houses stand is known by the name of today.
  private static let renamed = [(today: "Astana", years: 2019...2022, name: "Nur-Sultan")]

  init(_ match: HouseMatch, in year: Int?) {
    tokens = match.tokens
    kind = match.house.kind
    country = match.house.city.country.sovereign
    city = HouseMention.name(of: match.house.city.englishName, in: year)
  }

  /// The name that a city of today had in a year.
  static func name(of today: String, in year: Int?) -> String {
    guard let year else { return today }
    return renamed.first { $0.today == today && $0.years.contains(year) }?.name ?? today
  }

  /// Whether something can be in it.
  var isPlace: Bool { kind != .company }
  /// Whether it may come to play elsewhere.
  var plays: Bool { kind != .house }
}
