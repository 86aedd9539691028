import Gazetteer

/// A house or company in a text whose city a reader knows.
struct HouseMention: Hashable {
  let tokens: Range<Int>
  let kind: House.Kind
  /// The country and the English name of the city where it is, or is at home.
  let country: Country
  let city: String

  init(_ match: HouseMatch) {
    tokens = match.tokens
    kind = match.house.kind
    country = match.house.city.country.sovereign
    city = match.house.city.englishName
  }

  /// Whether something can be in it.
  var isPlace: Bool { kind != .company }
  /// Whether it may come to play elsewhere.
  var plays: Bool { kind != .house }
}
