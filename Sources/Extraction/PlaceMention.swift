import Gazetteer

/// A name, adjective or people of a place in a text.
struct PlaceMention: Hashable {
  let tokens: Range<Int>
  let form: Reading.Form
  let country: Country
  /// The English name under which the city was written; nil for countries and regions.
  let city: String?
  /// Whether it is a capital city.
  let isCapital: Bool
  /// Whether it is a region rather than a whole country.
  let isRegion: Bool

  var isCity: Bool { city != nil }
}
