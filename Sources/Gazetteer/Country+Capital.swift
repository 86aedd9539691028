extension Country {
  /// The capital of each country and territory, by the country's place in the list.
  private static let capitals: [City?] = {
    var capitals: [City?] = Array(repeating: nil, count: Country.all.count)
    for index in 0..<Blob.Section.cities.count {
      let city = City(index: UInt32(index))
      guard city.isCapital, capitals[Int(city.country.index)] == nil else { continue }
      capitals[Int(city.country.index)] = city
    }
    return capitals
  }()

  /// Its capital, the largest where it has several; nil if none is known.
  ///
  /// The first call reads all cities; later ones cost nothing.
  public var capital: City? { Country.capitals[Int(index)] }
}
