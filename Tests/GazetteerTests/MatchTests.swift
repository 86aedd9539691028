import Gazetteer
import Testing

@Suite("Phrases in text")
struct MatchTests {
  @Test(
    "the longest phrase wins",
    arguments: [
      ("flights from New York to York", ["New York", "York"]),
      ("the Republic of Korea and Korea", ["Republic of Korea", "Korea"]),
      ("in the Democratic Republic of the Congo", ["Democratic Republic of the Congo"]),
      ("the Republic of the Congo and the Congo", ["Republic of the Congo", "Congo"]),
      ("Papua New Guinea, Guinea-Bissau, Guinea", ["Papua New Guinea", "Guinea-Bissau", "Guinea"]),
      ("the South Korean and the North Korean team", ["South Korean", "North Korean"]),
      ("Kazakhstan-Belarus relations", ["Kazakhstan", "Belarus"]),
      ("Kazakhstan's and Belarus’ museums", ["Kazakhstan", "Belarus"]),
      ("a U.S. museum and the U.K. embassy", ["U.S", "U.K"]),
      (
        "St. Petersburg, St Petersburg, Saint-Petersburg",
        ["St. Petersburg", "St Petersburg", "Saint-Petersburg"]
      ),
      ("Days of Culture in Nur-Sultan", ["Nur-Sultan"]),
      ("the New\nYork Philharmonic in São Paulo", ["New\nYork", "São Paulo"]),
      ("in New\n\nYork", ["York"]), ("New, York", ["York"]), ("New (York)", ["York"]),
      ("в Нижнем Новгороде и в Ростове-на-Дону", ["Нижнем Новгороде", "Ростове-на-Дону"]),
      ("выставка в Республике Беларусь", ["Республике Беларусь"]),
      ("белорусско-казахстанский форум", ["белорусско", "казахстанский"]),
      ("Минская область и Минск", ["Минская область", "Минск"]),
      ("Vitebsk region and Vitebsk Region", ["Vitebsk region", "Vitebsk Region"]),
      ("Bosnia & Herzegovina", ["Bosnia & Herzegovina"]),
    ])
  func longest(_ text: String, expected: [String]) {
    #expect(matches(in: text).map(\.words) == expected)
  }

  @Test(
    "English names need their capitals",
    arguments: [
      "roast turkey on a china plate", "a nice reading of a mobile", "the split cork",
      "jordan and chad",
      "polish the guinea", "they told us so", "it is in an all or nothing mood", "march in may",
      "The exhibition opened on Monday", "This Art Festival", "No place at all",
      "Most of the visitors",
    ])
  func needsCapitals(_ text: String) {
    #expect(matches(in: text).map(\.words) == [])
  }

  @Test(
    "a text in capitals",
    arguments: [
      ("MINSK, KAZAKHSTAN", ["MINSK", "KAZAKHSTAN"]), ("NEW YORK", ["NEW YORK"]),
      ("МИНСК", ["МИНСК"]), ("THE REPUBLIC OF KOREA", ["REPUBLIC OF KOREA"]),
    ])
  func capitals(_ text: String, expected: [String]) {
    #expect(matches(in: text).map(\.words) == expected)
  }

  @Test(
    "abbreviations are all capitals",
    arguments: [("the US team", ["US"]), ("Us and them", []), ("Uk", []), ("США", ["США"])]
      as [(String, [String])])
  func abbreviations(_ text: String, expected: [String]) {
    #expect(matches(in: text).map(\.words) == expected)
  }

  @Test(
    "Russian adjectives and peoples are small, names are not",
    arguments: [
      ("казахстанские художники", ["казахстанские"]),
      ("приехали белорусы и поляки", ["белорусы", "поляки"]),
      ("минская публика", ["минская"]), ("беларусь", []), ("в мире и в минске", []),
      ("Казахстанские художники", ["Казахстанские"]),
    ] as [(String, [String])])
  func russianCase(_ text: String, expected: [String]) {
    #expect(matches(in: text).map(\.words) == expected)
  }

  @Test(
    "ambiguous names have all their readings, the likeliest first",
    arguments: [
      ("Georgia", "country GE, region Georgia (US)"), ("Korea", "country KR, country KP"),
      ("Congo", "country CG, country CD"), ("Crimea", "region Crimea (UA), region Crimea (RU)"),
      ("Luxembourg", "country LU, city Luxembourg (LU)"), ("Jordan", "country JO"),
      ("Singapore", "country SG, city Singapore (SG)"), ("Dominican", "country DO, country DM"),
      ("Congolese", "country CD, country CG"),
      ("Punjab", "region Punjab (IN), region Punjab (PK)"), ("Mexico", "country MX"),
      ("Алжир", "country DZ, city Algiers (DZ)"), ("Тунис", "country TN, city Tunis (TN)"),
    ])
  func ambiguous(_ name: String, places: String) throws {
    #expect(try #require(matches(in: name).first).places == places)
  }

  @Test(
    "the larger or more important namesake comes first",
    arguments: [
      ("Brest", "BY"), ("Paris", "FR"), ("Moscow", "RU"), ("Birmingham", "GB"), ("Tripoli", "LY"),
      ("Athens", "GR"), ("Saint Petersburg", "RU"), ("London", "GB"), ("Victoria", "AU"),
    ])
  func namesakes(_ name: String, country: String) throws {
    #expect(try #require(matches(in: name).first).country == country)
  }

  @Test(
    "regions give their country",
    arguments: [
      ("Scotland", "GB"), ("Welsh", "GB"), ("Catalonia", "ES"), ("Bavarian", "DE"),
      ("Tatarstan", "RU"), ("Башкортостана", "RU"), ("Karelia", "RU"), ("Xinjiang", "CN"),
      ("Inner Mongolia", "CN"), ("Flanders", "BE"), ("Quebec", "CA"), ("Hong Kong", "CN"),
      ("Macao", "CN"), ("Greenland", "DK"), ("Faroe Islands", "DK"), ("Kurdistan Region", "IQ"),
      ("Zanzibar", "TZ"), ("Brest Region", "BY"), ("Витебской области", "BY"), ("Texas", "US"),
      ("Татарстане", "RU"), ("Karakalpakstan", "UZ"), ("Abkhazia", "GE"), ("Tibetan", "CN"),
    ])
  func regions(_ name: String, country: String) throws {
    let found = try #require(matches(in: name).first)
    #expect(found.words == name)
    #expect(found.country == country)
  }

  @Test(
    "names that are ordinary words say so",
    arguments: ["Nice", "Reading", "Split", "Mobile", "Jordan", "Chad"])
  func ordinaryWords(_ name: String) throws {
    #expect(try #require(matches(in: name).first?.readings.first).isOrdinaryWord)
  }

  @Test(
    "names of great cities and countries are no ordinary words",
    arguments: [
      "Minsk", "Paris", "Kazakhstan", "Turkey", "Astana", "Минск", "Чикаго", "China",
    ])
  func certainNames(_ name: String) throws {
    #expect(try #require(matches(in: name).first?.readings.first).isOrdinaryWord == false)
  }

  @Test(
    "words that name no place",
    arguments: [
      "Asia and Africa", "Presidents Kennedy and Obama", "The White House", "Serik Rustam Aibek",
      "Xinhua and TASS", "По словам организаторов", "Иванова и Петров", "Мариинский театр",
      "Пушкинский музей", "Большой театр", "Harvard", "Sultan Mahmud", "Мир и Победа",
    ])
  func noPlaces(_ text: String) {
    #expect(matches(in: text).map(\.words) == [])
  }

  @Test func oddCharactersAroundNames() {
    #expect(
      matches(in: "\u{1F1F0}\u{1F1FF}Minsk\u{200F}, «Минск»!").map(\.words) == ["Minsk", "Минск"])
    #expect(matches(in: "Ми\0нск").isEmpty)
    #expect(matches(in: "Киёв и Кие\u{308}в").map(\.country) == ["UA", "UA"])
  }
}
