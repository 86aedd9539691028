import Gazetteer

/// A city or land by those who live there: «минчане», «сибиряки».
struct Demonym: Sendable {
  /// The English name of the city; nil for a part of a country.
  let city: String?
  let country: Country?
}

extension Lexicon {
  /// Adds those who live in a city by their name, as no gazetteer has them: «самарцы», «рижанин», «пермяки».
  mutating func addRussianDemonyms() {
    for (index, people) in Lexicon.townspeople.enumerated() {
      for stem in people.stems.split(separator: " ") {
        let forms = Lexicon.demonymEndings.map { String(stem) + $0 }
        let nominative = stem.hasSuffix("ц") ? [String(stem.dropLast()) + "ец"] : []
        for form in forms + nominative {
          add(word: form) { $0.demonym = UInt8(clamping: index + 1) }
        }
      }
    }
  }

  /// The city or land that a word's ``Lexeme/demonym`` stands for.
  static func demonym(_ number: UInt8) -> Demonym? {
    guard number > 0, Int(number) <= townspeople.count else { return nil }
    let people = townspeople[Int(number) - 1]
    return Demonym(city: people.city, country: Country(code: people.code))
  }

  private static let demonymEndings: [String] = [
    "", "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ев", "ей", "ам", "ами", "ах", "ин", "ина",
    "ину", "ином", "ине", "ка", "ки", "ку", "ке", "кой", "ок", "кам", "ками", "ках",
  ]

  private static let townspeople: [(stems: String, city: String?, code: String)] = [
    ("москвич", "Moscow", "RU"), ("петербуржц петербурженк", "Saint Petersburg", "RU"),
    ("самарц самарчан", "Samara", "RU"), ("омич", "Omsk", "RU"), ("томич", "Tomsk", "RU"),
    ("казанц", "Kazan", "RU"), ("пермяк пермячк", "Perm", "RU"), ("туляк тулячк", "Tula", "RU"),
    ("новосибирц", "Novosibirsk", "RU"), ("екатеринбуржц екатеринбурженк", "Yekaterinburg", "RU"),
    ("челябинц", "Chelyabinsk", "RU"), ("иркутян", "Irkutsk", "RU"),
    ("красноярц", "Krasnoyarsk", "RU"), ("барнаульц", "Barnaul", "RU"),
    ("хабаровчан", "Khabarovsk", "RU"), ("владивостокц владивосточ", "Vladivostok", "RU"),
    ("якутян", "Yakutsk", "RU"), ("архангелогородц", "Arkhangelsk", "RU"),
    ("пскович", "Pskov", "RU"), ("новгородц", "Veliky Novgorod", "RU"),
    ("тверич тверичан тверитян", "Tver", "RU"), ("ярославц", "Yaroslavl", "RU"),
    ("вологжан", "Vologda", "RU"), ("костромич", "Kostroma", "RU"),
    ("калининградц", "Kaliningrad", "RU"), ("мурманчан", "Murmansk", "RU"),
    ("петрозаводчан", "Petrozavodsk", "RU"), ("ростовчан", "Rostov-on-Don", "RU"),
    ("краснодарц", "Krasnodar", "RU"), ("волгоградц", "Volgograd", "RU"),
    ("саратовц", "Saratov", "RU"), ("нижегородц", "Nizhny Novgorod", "RU"),
    ("кировчан", "Kirov", "RU"), ("ижевчан", "Izhevsk", "RU"), ("уфимц", "Ufa", "RU"),
    ("оренбуржц", "Orenburg", "RU"), ("тюменц", "Tyumen", "RU"), ("сургутян", "Surgut", "RU"),
    ("читинц", "Chita", "RU"), ("благовещенц", "Blagoveshchensk", "RU"),
    ("воронежц", "Voronezh", "RU"), ("курян", "Kursk", "RU"), ("орловц орловчан", "Oryol", "RU"),
    ("белгородц", "Belgorod", "RU"), ("смолян", "Smolensk", "RU"), ("брянц", "Bryansk", "RU"),
    ("калужан", "Kaluga", "RU"), ("рязанц", "Ryazan", "RU"), ("тамбовчан", "Tambov", "RU"),
    ("пензенц пензяк", "Penza", "RU"), ("ульяновц", "Ulyanovsk", "RU"),
    ("астраханц", "Astrakhan", "RU"), ("сочинц", "Sochi", "RU"), ("вятчан", "Kirov", "RU"),
    ("кемеровчан", "Kemerovo", "RU"), ("новокузнечан", "Novokuznetsk", "RU"),
    ("абаканц", "Abakan", "RU"), ("кызыльц", "Kyzyl", "RU"), ("чебоксарц", "Cheboksary", "RU"),
    ("южносахалинц", "Yuzhno-Sakhalinsk", "RU"), ("выборжан", "Vyborg", "RU"),
    ("сибиряк сибирячк уральц кубанц сахалинц дальневосточник поморц помор", nil, "RU"),
    ("волжан северян забайкальц приморц", nil, "RU"),
    ("минчан", "Minsk", "BY"), ("гомельчан", "Gomel", "BY"), ("брестчан", "Brest", "BY"),
    ("гродненц", "Grodno", "BY"), ("витебчан", "Vitebsk", "BY"), ("могилевчан", "Mogilev", "BY"),
    ("полочан", "Polotsk", "BY"), ("киевлян", "Kyiv", "UA"), ("одессит", "Odesa", "UA"),
    ("львовян", "Lviv", "UA"), ("харьковчан", "Kharkiv", "UA"), ("донетчан", "Donetsk", "UA"),
    ("запорожц", "Zaporizhzhia", "UA"), ("черниговц", "Chernihiv", "UA"),
    ("кишиневц", "Chisinau", "MD"), ("тираспольчан", "Tiraspol", "MD"),
    ("алматинц алмаатинц", "Almaty", "KZ"), ("астанчан", "Astana", "KZ"),
    ("карагандинц", "Karaganda", "KZ"), ("павлодарц", "Pavlodar", "KZ"),
    ("шымкентц", "Shymkent", "KZ"), ("костанайц", "Kostanay", "KZ"), ("уральчан", "Oral", "KZ"),
    ("актюбинц", "Aktobe", "KZ"), ("бишкекчан", "Bishkek", "KG"), ("ошан", "Osh", "KG"),
    ("ташкентц", "Tashkent", "UZ"), ("самаркандц", "Samarkand", "UZ"), ("бухарц", "Bukhara", "UZ"),
    ("душанбинц", "Dushanbe", "TJ"), ("худжандц", "Khujand", "TJ"), ("ашхабадц", "Ashgabat", "TM"),
    ("бакинц", "Baku", "AZ"), ("гянджинц", "Ganja", "AZ"), ("шекинц", "Shaki", "AZ"),
    ("тбилисц", "Tbilisi", "GE"), ("батумц", "Batumi", "GE"), ("кутаисц", "Kutaisi", "GE"),
    ("ереванц", "Yerevan", "AM"), ("гюмрийц", "Gyumri", "AM"), ("рижан", "Riga", "LV"),
    ("даугавпилсц даугавпилчан", "Daugavpils", "LV"), ("лиепайчан", "Liepaja", "LV"),
    ("таллинц таллиннц", "Tallinn", "EE"), ("нарвитян", "Narva", "EE"), ("тартусц", "Tartu", "EE"),
    ("вильнюсц", "Vilnius", "LT"), ("каунасц", "Kaunas", "LT"), ("клайпедчан", "Klaipeda", "LT"),
    ("варшавян", "Warsaw", "PL"), ("краковян", "Krakow", "PL"), ("гданчан", "Gdansk", "PL"),
    ("берлинц", "Berlin", "DE"), ("мюнхенц", "Munich", "DE"), ("гамбуржц", "Hamburg", "DE"),
    ("дрезденц", "Dresden", "DE"), ("лейпцигц", "Leipzig", "DE"), ("парижан", "Paris", "FR"),
    ("лионц", "Lyon", "FR"), ("марсельц", "Marseille", "FR"), ("лондонц", "London", "GB"),
    ("римлян", "Rome", "IT"), ("миланц", "Milan", "IT"), ("венецианц", "Venice", "IT"),
    ("неаполитанц", "Naples", "IT"), ("флорентийц", "Florence", "IT"),
    ("мадридц", "Madrid", "ES"), ("барселонц", "Barcelona", "ES"), ("лиссабонц", "Lisbon", "PT"),
    ("пражан", "Prague", "CZ"), ("братиславц", "Bratislava", "SK"),
    ("будапештц", "Budapest", "HU"), ("белградц", "Belgrade", "RS"), ("загребц", "Zagreb", "HR"),
    ("софийц", "Sofia", "BG"), ("пловдивц", "Plovdiv", "BG"), ("варненц", "Varna", "BG"),
    ("бухарестц", "Bucharest", "RO"), ("афинян", "Athens", "GR"), ("стамбульц", "Istanbul", "TR"),
    ("измирц", "Izmir", "TR"), ("пекинц", "Beijing", "CN"), ("шанхайц", "Shanghai", "CN"),
    ("харбинц", "Harbin", "CN"), ("токийц", "Tokyo", "JP"), ("сеульц", "Seoul", "KR"),
    ("стокгольмц", "Stockholm", "SE"), ("копенгагенц", "Copenhagen", "DK"),
    ("амстердамц", "Amsterdam", "NL"), ("женевц", "Geneva", "CH"), ("тегеранц", "Tehran", "IR"),
  ]
}
