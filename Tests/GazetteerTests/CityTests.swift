import Foundation
import Gazetteer
import Testing

@Suite("Cities")
struct CityTests {
  @Test func thereAreManyCities() {
    #expect(Gazetteer.shared.cities.count >= 30_000)
  }

  @Test(
    "capitals",
    arguments: [
      ("BY", "Minsk"), ("KZ", "Astana"), ("KG", "Bishkek"), ("UZ", "Tashkent"), ("TJ", "Dushanbe"),
      ("TM", "Ashgabat"), ("AZ", "Baku"), ("AM", "Yerevan"), ("GE", "Tbilisi"), ("MD", "Chisinau"),
      ("UA", "Kyiv"), ("RU", "Moscow"), ("US", "Washington"), ("GB", "London"), ("CH", "Bern"),
      ("BR", "Brasília"), ("AU", "Canberra"), ("LK", "Colombo"), ("BO", "La Paz"),
      ("MN", "Ulaanbaatar"),
      ("IS", "Reykjavik"), ("CR", "San José"), ("FO", "Tórshavn"), ("ZA", "Pretoria"),
    ])
  func capitals(_ code: String, city: String) {
    let found = Gazetteer.shared.cities(named: city).first { $0.country.code == code }
    #expect(found?.isCapital == true)
    #expect(found?.englishName == city)
  }

  @Test func everyCountryWithPeopleHasACapital() {
    let all = Gazetteer.shared.cities.filter(\.isCapital)
    let capitals = Set(all.map(\.country))
    // islands without people or without a town that the source knows
    let without: Set<String> = ["AQ", "BV", "HM", "IO", "TF", "TK", "UM"]
    for country in Country.all where !without.contains(country.code) {
      #expect(capitals.contains(country) == true, "\(country)")
    }
    for city in all {
      let named = Gazetteer.shared.cities(named: city.englishName)
      #expect(named.contains(city), "\(city)")
      let russian = city.name(in: "ru")
      if russian != city.englishName {
        #expect(Gazetteer.shared.cities(named: russian).contains(city), "\(russian)")
      }
    }
  }

  @Test(
    "one city under many names",
    arguments: [
      ("Vitebsk", "BY", "Vitsebsk, Витебск, Витебске"),
      ("Mogilev", "BY", "Mahilyow, Могилёв, Могилева, Могилёвом"),
      ("Gomel", "BY", "Homel, Гомель, Гомеля, Гомеле"), ("Grodno", "BY", "Hrodna, Гродно"),
      ("Almaty", "KZ", "Alma-Ata, Алматы, Алма-Ата, Алма-Ате"),
      (
        "Saint Petersburg", "RU",
        "St. Petersburg, St Petersburg, Leningrad, Санкт-Петербурге, Питер"
      ),
      ("Kyiv", "UA", "Kiev, Киев, Киеве, Киевом"), ("Kharkiv", "UA", "Kharkov, Харьков"),
      ("Lviv", "UA", "Lvov, Львов, Львове"), ("Tbilisi", "GE", "Тбилиси, Tiflis"),
      ("Beijing", "CN", "Peking, Пекин, Пекине"), ("Ulaanbaatar", "MN", "Ulan Bator, Улан-Баторе"),
      ("Mumbai", "IN", "Bombay, Мумбаи, Бомбей"), ("Cologne", "DE", "Köln, Кёльн, Кельне"),
      ("Krakow", "PL", "Kraków, Cracow, Краков"), ("The Hague", "NL", "Hague, Гаага, Гааге"),
      ("Rostov-on-Don", "RU", "Rostov-na-Donu, Ростов-на-Дону, Ростове-на-Дону"),
      ("Nizhny Novgorod", "RU", "Нижний Новгород, Нижнем Новгороде, Nizhniy Novgorod"),
      ("Baranovichi", "BY", "Барановичи, Барановичах, Барановичей"),
      ("Athens", "GR", "Афины, Афинах"),
      ("Karlovy Vary", "CZ", "Карловых Варах, Carlsbad"),
      ("New York", "US", "New York City, Нью-Йорке"),
      ("Velikiye Luki", "RU", "Великие Луки, Великих Луках"), ("Kazan", "RU", "Казани, Казанью"),
      ("Jalal-Abad", "KG", "Джалал-Абаде, Jalalabad"), ("Zhengzhou", "CN", "Чжэнчжоу"),
      ("Zurich", "CH", "Zürich, Цюрих, Цюрихе"), ("Montreal", "CA", "Montréal, Монреале"),
    ])
  func names(_ city: String, code: String, names: String) throws {
    let expected = try #require(
      Gazetteer.shared.cities(named: city).first { $0.country.code == code })
    #expect(expected.englishName == city)
    for name in names.split(separator: ", ").map(String.init) {
      #expect(Gazetteer.shared.cities(named: name).contains(expected), "\(name)")
    }
  }

  @Test(
    "the English name under which a text has a city",
    arguments: [
      ("Kiev", "Kiev", nil), ("Kyiv", "Kyiv", nil), ("Киеве", "Kyiv", nil),
      ("Nur-Sultan", "Nur-Sultan", 2019...2022), ("Нур-Султане", "Nur-Sultan", 2019...2022),
      ("Целинограде", "Tselinograd", 1961...1992), ("Астане", "Astana", nil),
      ("Ленинграда", "Leningrad", 1924...1991), ("Питере", "Saint Petersburg", nil),
      ("NYC", "New York", nil), ("St. Petersburg", "St. Petersburg", nil),
      ("Peking", "Peking", nil), ("Семипалатинске", "Semipalatinsk", 1782...2007),
      ("Volgograd", "Volgograd", nil), ("Сталинграда", "Stalingrad", 1925...1961),
    ] as [(String, String, ClosedRange<Int>?)])
  func writtenName(_ written: String, name: String, years: ClosedRange<Int>?) throws {
    let reading = try #require(Gazetteer.shared.readings(of: written).first)
    #expect(reading.name == name)
    #expect(reading.years == years)
  }

  @Test(
    "adjectives and people of cities",
    arguments: [
      ("минская", "Minsk"), ("астанинских", "Astana"), ("московского", "Moscow"),
      ("петербургский", "Saint Petersburg"), ("витебский", "Vitebsk"), ("гродненская", "Grodno"),
      ("ташкентские", "Tashkent"), ("алматинском", "Almaty"), ("бакинской", "Baku"),
      ("Parisian", "Paris"), ("Viennese", "Vienna"), ("Londoners", "London"),
      ("Muscovite", "Moscow"),
    ])
  func adjectives(_ word: String, city: String) throws {
    let reading = try #require(Gazetteer.shared.readings(of: word).first)
    #expect(reading.form != .name)
    #expect(reading.name == city)
  }

  @Test(
    "what is known of a city",
    arguments: [("Minsk", "Europe/Minsk", "Минск"), ("Tokyo", "Asia/Tokyo", "Токио")])
  func facts(_ name: String, zone: String, russian: String) throws {
    let city = try #require(Gazetteer.shared.cities(named: name).first)
    #expect(city.timeZone == zone)
    #expect(city.name(in: "ru") == russian)
    #expect(city.population > 1_000_000)
    #expect("\(city)" == "\(name) (\(city.country))")
  }

  @Test func statesTellTheNamesakesApart() {
    let states = Gazetteer.shared.cities(named: "Athens").compactMap { $0.region?.name(in: "en") }
    #expect(states.contains("Georgia"))
  }

  @Test(
    "the cities of the annotated articles are known",
    .enabled(if: FileManager.default.fileExists(atPath: annotatedArticles)))
  func annotatedCities() throws {
    var cities: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: annotatedArticles) {
      let path = annotatedArticles + "/" + file
      guard file.hasSuffix(".json"), let data = FileManager.default.contents(atPath: path),
        let article = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      else { continue }
      for event in article["events"] as? [[String: Any]] ?? [] {
        guard let city = event["city"] as? String else { continue }
        for name in city.components(separatedBy: "; ") { cities.insert(name) }
      }
    }
    let unknown = cities.filter { Gazetteer.shared.cities(named: $0).isEmpty }
    #expect(unknown.count * 50 <= cities.count, "\(unknown.sorted())")
  }
}

/// Where the annotated articles lie, if they do.
private let annotatedArticles = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../shared/corpus/dev").standardizedFileURL.path
