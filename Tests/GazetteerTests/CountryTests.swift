import Gazetteer
import Testing

@Suite("Countries")
struct CountryTests {
  @Test func everyCodeHasNamesInBothLanguages() {
    #expect(Country.all.count == 250, "the 249 of ISO 3166-1, and XK")
    for country in Country.all {
      #expect(Country(code: country.code) == country)
      #expect(Gazetteer.shared.country(named: country.alpha3) == country)
      for language in ["en", "ru"] {
        let name = country.name(in: language)
        #expect(!name.isEmpty, "\(country) \(language)")
        #expect(Gazetteer.shared.country(named: name) == country, "\(name)")
      }
      #expect(country.name(in: "ru").unicodeScalars.contains { (0x400...0x4FF).contains($0.value) })
    }
    #expect(Country.all == Country.all.sorted())
  }

  @Test("codes", arguments: ["by", "BY", "By"])
  func codes(_ code: String) throws {
    #expect(Country(code: code)?.code == "BY")
    #expect(Country(code: code)?.alpha3 == "BLR")
  }

  @Test("what is no code", arguments: ["", "B", "XX", "BLR", "B1", "ÄÖ", "SU", "ZZ", "AN"])
  func noCodes(_ code: String) {
    #expect(Country(code: code) == nil)
  }

  @Test(
    "a territory counts as its country",
    arguments: [
      ("HK", "CN"), ("MO", "CN"), ("GL", "DK"), ("FO", "DK"), ("PR", "US"), ("GP", "FR"),
      ("AW", "NL"), ("GI", "GB"), ("IM", "GB"), ("NF", "AU"), ("TK", "NZ"), ("SJ", "NO"),
      ("AX", "FI"),
    ])
  func territories(_ code: String, of sovereign: String) throws {
    let country = try #require(Country(code: code))
    #expect(country.territoryOf == Country(code: sovereign))
    #expect(country.sovereign.code == sovereign)
  }

  @Test("states of their own", arguments: ["TW", "PS", "XK", "EH", "CK", "NU", "VA", "BY"])
  func sovereigns(_ code: String) throws {
    let country = try #require(Country(code: code))
    #expect(country.territoryOf == nil)
    #expect(country.sovereign == country)
  }

  @Test(
    "names in English",
    arguments: [
      ("BY", "Belarus, Republic of Belarus, Byelorussia, Belorussia, Belarusian, Belarusians"),
      ("KZ", "Kazakhstan, Republic of Kazakhstan, Kazakhstani, Kazakhstanis, Kazakh, Kazakhs"),
      ("KG", "Kyrgyzstan, Kyrgyz Republic, Kyrgyz, Kirghizia"),
      (
        "GB",
        "United Kingdom, UK, U.K., Great Britain, British, Britons, England, English, Scottish"
      ),
      (
        "US", "United States, United States of America, USA, U.S., US, America, American, Americans"
      ),
      ("NL", "Netherlands, The Netherlands, Holland, Dutch, Dutchman"),
      ("KR", "South Korea, Republic of Korea, Korea, South Korean, Korean, ROK"),
      ("KP", "North Korea, DPRK, Democratic People's Republic of Korea, North Koreans"),
      ("VA", "Holy See, Vatican, Vatican City"),
      ("CD", "Democratic Republic of the Congo, DRC, DR Congo, Zaire"),
      ("CG", "Congo, Republic of the Congo, Congo-Brazzaville"),
      ("BH", "Bahrain, Kingdom of Bahrain, Bahraini"), ("MM", "Myanmar, Burma, Burmese"),
      ("SZ", "Eswatini, Swaziland, Swazi"), ("LK", "Sri Lanka, Ceylon, Sri Lankan"),
      ("IR", "Iran, Islamic Republic of Iran, Persia, Persian, Iranians"),
      ("MK", "North Macedonia, Macedonia, FYROM, Macedonian"),
      ("CZ", "Czech Republic, Czechia, Czech, Czechs"),
      ("TR", "Turkey, Türkiye, Turkiye, Turkish, Turks"),
      ("CI", "Ivory Coast, Côte d'Ivoire, Cote d’Ivoire, Ivorian"),
      ("CV", "Cape Verde, Cabo Verde"), ("TL", "East Timor, Timor-Leste"),
      ("AE", "United Arab Emirates, UAE, U.A.E., Emirati"), ("ES", "Spain, Spanish, Spaniards"),
      ("BA", "Bosnia and Herzegovina, Bosnia & Herzegovina, Bosnia-Herzegovina, Bosnian"),
      ("TT", "Trinidad and Tobago, Trinidad & Tobago, Trinidad"), ("SE", "Swedish, Swedes"),
      ("LC", "St. Lucia, Saint Lucia, St Lucia"), ("CN", "China, PRC, Chinese, Tibetan"),
      ("GE", "Georgia, Georgian, Georgians"), ("JO", "Jordan, Hashemite Kingdom of Jordan"),
      ("PH", "Philippines, Philippine, Filipino, Filipinas"), ("FI", "Finland, Finnish, Finns"),
      ("MD", "Moldova, Moldavia, Moldovan"), ("TM", "Turkmenistan, Turkmen"),
      ("DE", "Germany, German, West Germany, GDR, Bavaria"), ("RU", "Russian Federation, Russians"),
    ])
  func englishNames(_ code: String, names: String) {
    expect(names, are: code)
  }

  @Test(
    "names in Russian, in all cases",
    arguments: [
      ("BY", "Беларусь, Беларуси, Беларусью, Белоруссия, Белоруссии, Республики Беларусь"),
      ("BY", "белорусский, белорусская, белорусских, белорусскому, белорус, белорусы, белорусами"),
      ("KZ", "Казахстан, Казахстана, Казахстану, Казахстаном, Казахстане, Республике Казахстан"),
      ("KZ", "казахстанский, казахстанская, казахстанских, казахский, казах, казахи, казахов"),
      ("KZ", "казахстанцы, казахстанцев, казахстанцами, казашка, казашек, казахстанка"),
      ("KG", "Киргизия, Кыргызстан, Киргизии, Кыргызстане, киргизский, кыргызские, киргизы"),
      ("UZ", "Узбекистан, узбекские, узбеков, узбечка, Республики Узбекистан"),
      ("RU", "Россия, России, Россией, РФ, Российская Федерация, Российской Федерации, россиян"),
      (
        "US",
        "США, Соединённые Штаты, Соединенных Штатов Америки, Америке, американских, американцы"
      ),
      (
        "GB",
        "Великобритания, Великобритании, британский, Англии, английского, Шотландию, шотландцы"
      ),
      ("AE", "ОАЭ, Объединённые Арабские Эмираты, Объединенных Арабских Эмиратов, Эмиратах"),
      ("CN", "Китай, Китая, Китаем, КНР, китайских, китайцы"),
      ("KR", "Южная Корея, Южной Кореи, Южную Корею, Республики Корея, южнокорейских"),
      ("KP", "Северной Корее, КНДР, северокорейский"),
      ("BA", "Босния и Герцеговина, Боснии и Герцеговине, Боснию, боснийский"),
      ("NL", "Нидерланды, Нидерландов, Нидерландах, Голландии, голландцы, нидерландских"),
      ("PH", "Филиппины, Филиппин, Филиппинах, филиппинский"),
      ("CI", "Кот-д'Ивуар, Кот-д’Ивуаре"), ("EG", "Египет, Египта, Египтом, египетский"),
      ("PL", "Польша, Польше, польский, поляки, поляков"),
      ("TR", "Турция, Турцией, турецких, турки"),
      ("GE", "Грузия, Грузии, грузин, грузинки"), ("IL", "Израиль, Израиля, израильтяне"),
      ("MD", "Молдавия, Молдове, молдаване, молдаван"), ("IN", "Индия, Индией, индийский"),
      ("MU", "Маврикий, Маврикия, Маврикии"), ("CL", "Чили"),
      ("CZ", "Чехия, Чехией, чешских, чехи"),
      ("CD", "Демократической Республики Конго, ДР Конго, Заир"), ("ZA", "ЮАР, Южной Африке"),
      ("BH", "Королевства Бахрейн, бахрейнских"), ("TM", "Туркмения, Туркменистане, туркменские"),
    ])
  func russianNames(_ code: String, names: String) {
    expect(names, are: code)
  }

  @Test(
    "names that belonged to a time",
    arguments: [
      ("Zaire", "CD", 1971, 1997), ("Upper Volta", "BF", 1958, 1984), ("ГДР", "DE", 1949, 1990),
      ("Kirghiz SSR", "KG", 1936, 1991), ("Rhodesia", "ZW", 1965, 1979),
      ("РСФСР", "RU", 1917, 1991),
    ])
  func years(_ name: String, code: String, from: Int, to: Int) throws {
    let reading = try #require(Gazetteer.shared.readings(of: name).first)
    #expect(reading.country?.code == code)
    #expect(reading.years == from...to)
    #expect(reading.name == name)
  }

  @Test(
    "states that are no more have no country",
    arguments: [
      ("USSR", "Soviet Union"), ("Soviet Union", "Soviet Union"),
      ("Советского Союза", "Soviet Union"),
      ("Yugoslavia", "Yugoslavia"), ("Югославии", "Yugoslavia"),
      ("Czechoslovakia", "Czechoslovakia"),
      ("советский", "Soviet Union"),
    ])
  func formerStates(_ name: String, state: String) throws {
    let reading = try #require(Gazetteer.shared.readings(of: name).first)
    guard case .formerState(let found) = reading.place else {
      Issue.record("\(name) is \(reading.place)")
      return
    }
    #expect(found.name(in: "en") == state)
    #expect(reading.country == nil)
    #expect(Gazetteer.shared.country(named: name) == nil)
  }

  @Test("what names no country", arguments: ["", " ", "Atlantis", "the", "Минск", "Paris", "12"])
  func noCountry(_ name: String) {
    #expect(Gazetteer.shared.country(named: name) == nil)
  }

  /// Whether each of some names gives a country, in its own case and in small letters.
  private func expect(_ names: String, are code: String) {
    for name in names.split(separator: ", ").map(String.init) {
      #expect(Gazetteer.shared.country(named: name)?.sovereign.code == code, "\(name)")
      #expect(Gazetteer.shared.country(named: name.lowercased())?.code == code, "\(name)")
    }
  }
}
