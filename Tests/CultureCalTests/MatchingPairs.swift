import CultureCal
import Extraction

extension Pair {
  static let all = same + different

  /// Pairs of accounts of one event.
  static let same: [Pair] = [
    // growing precision
    Pair(
      .same,
      Account("Days of Peruvian Culture in Portugal", .days, "2019", guests: "PE", hosts: "PT"),
      Account(
        "Days of Culture of Peru", .days, "2019-05", guests: "PE", hosts: "PT", city: "Lisbon")),
    Pair(
      .same,
      Account("Week of Finnish Culture", .days, "2019-06", guests: "FI", hosts: "HU"),
      Account(
        "Finnish Culture Week in Hungary", .days, "2019-06-03/2019-06-09", guests: "FI",
        hosts: "HU", city: "Budapest")),
    Pair(
      .same, Account("Gold of the Steppe", .exhibition, "2019-24", guests: "UA", hosts: "CA"),
      Account(
        "Gold of the Steppe exhibition", .exhibition, "2019-12-05/2020-03-01", guests: "UA",
        hosts: "CA", city: "Toronto", venue: "Royal Ontario Museum")),
    Pair(
      .same,
      Account(
        "The Silk Thread", .exhibition, "2019-04-12/..", guests: "CN", hosts: "GR", city: "Athens"),
      Account(
        "Silk Thread, an exhibition of embroidery", .exhibition, "2019-04-12/2019-06-30",
        guests: "CN", hosts: "GR", city: "Athens", venue: "Benaki Museum")),
    Pair(
      .same,
      Account("Chopin Evening", .concert, "2019-03-20", guests: "PL", hosts: "VN", city: "Hanoi"),
      Account(
        "Chopin evening at the Opera House", .concert, "2019-03-20", guests: "PL", hosts: "VN",
        city: "Hanoi", venue: "Hanoi Opera House")),
    // other wording
    Pair(
      .same,
      Account(
        "Masters of Baroque Chamber Music", .concert, "2019-05-04", guests: "IT", hosts: "EE",
        city: "Tallinn"),
      Account(
        "concert of Baroque masters", .concert, "2019-05-04", guests: "IT", hosts: "EE",
        city: "Tallinn", venue: "Estonia Concert Hall")),
    Pair(
      .same,
      Account(
        "exhibition of icons from Novgorod", .exhibition, "2019-09", guests: "RU", hosts: "RS",
        city: "Belgrade"),
      Account(
        "Novgorod icons", .exhibition, "2019-09-14/2019-10-20", guests: "RU", hosts: "RS",
        city: "Belgrade")),
    Pair(
      .same,
      Account(
        "Nordic Light photo exhibition", .exhibition, "2019-04", guests: "NO", hosts: "MA",
        city: "Rabat"),
      Account(
        "photographs under the title Nordic Light", .exhibition, "2019-04-02", guests: "NO",
        hosts: "MA", city: "Rabat")),
    Pair(
      .same,
      Account("Festival of Korean Cinema", .film, "2019-11", guests: "KR", hosts: "UZ"),
      Account(
        "Korean film festival", .film, "2019-11-04/2019-11-08", guests: "KR", hosts: "UZ",
        city: "Tashkent")),
    Pair(
      .same,
      Account(
        "exhibition", .exhibition, "2019-05-16", guests: "MX", hosts: "IE", city: "Dublin",
        venue: "Chester Beatty Library"),
      Account(
        "Painted Skies", .exhibition, "2019-05-16/2019-08-30", guests: "MX", hosts: "IE",
        city: "Dublin", venue: "Chester Beatty")),
    // a kind seen otherwise
    Pair(
      .same,
      Account(
        "Flamenco del Alba", .performance, "2019-07-02", guests: "ES", hosts: "JO", city: "Amman"),
      Account("Flamenco del Alba", .concert, "2019-07-02", guests: "ES", hosts: "JO", city: "Amman")
    ),
    Pair(
      .same, Account("Lyon Lights", .other, "2019-10", guests: "FR", hosts: "LB", city: "Beirut"),
      Account(
        "Lyon Lights", .festival, "2019-10-10/2019-10-13", guests: "FR", hosts: "LB",
        city: "Beirut")),
    Pair(
      .same, Account("Readings of Tagore", .literature, "2019-05-07", guests: "IN", hosts: "BG"),
      Account(
        "Tagore readings", .conference, "2019-05-07", guests: "IN", hosts: "BG", city: "Sofia")),
    // less is known
    Pair(
      .same, Account("Bridges of Song", .festival, "2019-08", guests: "LV", hosts: "GE"),
      Account("Bridges of Song", .festival, "2019-08", hosts: "GE", city: "Batumi")),
    Pair(
      .same, Account("Bridges of Song", .festival, "2019-08", guests: "LV", hosts: "GE"),
      Account("Bridges of Song festival", .festival, guests: "LV", hosts: "GE")),
    Pair(
      .same, Account("Year of Culture of Kenya", .year, "2020", guests: "KE", hosts: "TR"),
      Account("Kenya's Year of Culture in Turkey", .year, guests: "KE", hosts: "TR")),
    Pair(
      .same,
      Account(
        "Danube Stories", .exhibition, "2019-05", guests: "RO", hosts: "AT", city: "Vienna"),
      Account("Danube Stories", .exhibition, "2019-05-10", guests: "RO", city: "Vienna")),
    // many participants, of which each article names some
    Pair(
      .same,
      Account(
        "International Festival of Puppet Theatres Marionette World", .festival,
        "2019-09-01/2019-09-07", guests: "CZ SK", hosts: "AM", city: "Yerevan"),
      Account(
        "Marionette World puppet festival", .festival, "2019-09-01/2019-09-07", guests: "JP",
        hosts: "AM", city: "Yerevan")),
    Pair(
      .same,
      Account(
        "Caspian Book Fair", .fair, "2019-10-02/2019-10-06", guests: "IR AZ", hosts: "RU",
        city: "Astrakhan"),
      Account(
        "book fair Caspian", .fair, "2019-10", guests: "IR", hosts: "RU", city: "Astrakhan")),
    // names of one city
    Pair(
      .same,
      Account(
        "Days of Slovak Cinema", .film, "2019-03-12/2019-03-15", guests: "SK", hosts: "UA",
        city: "Kiev"),
      Account(
        "Days of Slovak Cinema", .film, "2019-03-12/2019-03-15", guests: "SK", hosts: "UA",
        city: "Kyiv")),
    // two languages
    Pair(
      .same,
      Account("Days of Mongolian Culture", .days, "2019-06", guests: "MN", hosts: "RU"),
      Account(
        "Дни культуры Монголии в России", .days, "2019-06-10/2019-06-14", guests: "MN",
        hosts: "RU", city: "Ulan-Ude")),
    Pair(
      .same,
      Account(
        "The Magic Mountain", .exhibition, "2019-04-18/2019-05-30", guests: "KG", hosts: "BY",
        city: "Minsk"),
      Account(
        "Волшебная гора", .exhibition, "2019-04-18", guests: "KG", hosts: "BY", city: "Minsk")),
    Pair(
      .same,
      Account(
        "concert of the Uzbek State Orchestra", .concert, "2019-05-21", guests: "UZ", hosts: "RU",
        city: "Kazan"),
      Account(
        "концерт Государственного оркестра Узбекистана", .concert, "2019-05-21", guests: "UZ",
        hosts: "RU", city: "Kazan")),
    Pair(
      .same,
      Account(
        "Cross Year of Culture and Tourism", .year, "2020", guests: "FR RU", hosts: "FR RU"),
      Account("Перекрестный год культуры и туризма", .year, "2020", guests: "FR RU", hosts: "FR RU")
    ),
    Pair(
      .same,
      Account(
        "выставка гравюр Хокусая", .exhibition, "2019-10-08", guests: "JP", hosts: "RU",
        city: "Saint Petersburg"),
      Account(
        "Гравюры Хокусая", .exhibition, "2019-10", guests: "JP", hosts: "RU",
        city: "Saint Petersburg")),
    Pair(
      .same,
      Account("Неделя культуры Кубы", .days, "2019-07", guests: "CU", hosts: "BY"),
      Account(
        "Недели кубинской культуры", .days, "2019-07-15/2019-07-21", guests: "CU", hosts: "BY")),
    // status moves on; the date is a little off
    Pair(
      .same,
      Account(
        "Aurora Nights", .festival, "2019-04-05/2019-04-07", guests: "IS", hosts: "PL",
        city: "Gdansk"),
      Account(
        "Aurora Nights", .festival, "2019-04-12/2019-04-14", guests: "IS", hosts: "PL",
        city: "Gdansk", status: .postponed)),
    Pair(
      .same,
      Account(
        "Amber Road", .exhibition, "2019-04-05", guests: "LT", hosts: "IL", city: "Haifa"),
      Account(
        "Amber Road", .exhibition, "2019-04-06", guests: "LT", hosts: "IL", city: "Haifa",
        status: .held), published: ("2019-03-01", "2019-04-20")),
  ]

  /// Pairs of accounts of two events.
  static let different: [Pair] = [
    // other edition
    Pair(
      .different,
      Account("Days of Peruvian Culture in Portugal", .days, "2017", guests: "PE", hosts: "PT"),
      Account("Days of Peruvian Culture in Portugal", .days, "2019", guests: "PE", hosts: "PT")),
    Pair(
      .different,
      Account("Bridges of Song", .festival, "2018-08", guests: "LV", hosts: "GE", status: .held),
      Account("Bridges of Song", .festival, "2019-08", guests: "LV", hosts: "GE")),
    Pair(
      .different,
      Account("3rd Festival of Harp Music", .festival, "2019-05", guests: "GB", hosts: "RO"),
      Account("4th Festival of Harp Music", .festival, guests: "GB", hosts: "RO")),
    Pair(
      .different,
      Account("XII Forum of Translators", .conference, "2019", guests: "DE", hosts: "KZ"),
      Account("XIII Forum of Translators", .conference, guests: "DE", hosts: "KZ")),
    Pair(
      .different,
      Account(
        "Bridges of Song", .festival, guests: "LV", hosts: "GE", city: "Batumi", status: .held),
      Account("Bridges of Song", .festival, "2019-08", guests: "LV", hosts: "GE", city: "Batumi"),
      published: ("2016-09-10", "2019-03-01")),
    Pair(
      .different,
      Account("Book Night 2018", .literature, "2018", guests: "CZ", hosts: "MK"),
      Account("Book Night 2019", .literature, "2019", guests: "CZ", hosts: "MK")),
    // other direction
    Pair(
      .different,
      Account("Days of Peruvian Culture in Portugal", .days, "2019", guests: "PE", hosts: "PT"),
      Account("Days of Portuguese Culture in Peru", .days, "2019", guests: "PT", hosts: "PE")),
    Pair(
      .different,
      Account("Cultural Days", .days, "2019-05", guests: "AM", hosts: "IQ"),
      Account("Cultural Days", .days, "2019-05", guests: "IQ", hosts: "AM")),
    Pair(
      .different,
      Account("Friendship Bridge", .exhibition, "2019", guests: "VN", hosts: "LA"),
      Account("Friendship Bridge", .exhibition, "2019", guests: "LA", hosts: "VN")),
    // other guests in the same place
    Pair(
      .different,
      Account(
        "exhibition of contemporary ceramics", .exhibition, "2019-04", guests: "PT", hosts: "CZ",
        city: "Brno"),
      Account(
        "exhibition of contemporary ceramics", .exhibition, "2019-04", guests: "DK", hosts: "CZ",
        city: "Brno")),
    Pair(
      .different,
      Account("Week of Finnish Culture", .days, "2019-06", guests: "FI", hosts: "HU"),
      Account("Week of Estonian Culture", .days, "2019-06", guests: "EE", hosts: "HU")),
    // other stop of a tour
    Pair(
      .different,
      Account(
        "Gold of the Steppe", .exhibition, "2019-12", guests: "UA", hosts: "CA", city: "Toronto"),
      Account(
        "Gold of the Steppe", .exhibition, "2020-03", guests: "UA", hosts: "CA", city: "Ottawa")),
    Pair(
      .different,
      Account("Swan Lake", .performance, "2019-05-03", guests: "RU", hosts: "CN", city: "Beijing"),
      Account("Swan Lake", .performance, "2019-05-07", guests: "RU", hosts: "CN", city: "Shanghai")),
    Pair(
      .different,
      Account("Amber Road", .exhibition, "2019-04-05", guests: "LT", hosts: "IL", city: "Haifa"),
      Account("Amber Road", .exhibition, "2019-04-05", guests: "LT", hosts: "CY", city: "Nicosia")),
    // what encloses and what is enclosed
    Pair(
      .different,
      Account(
        "Days of Mongolian Culture", .days, "2019-06-10/2019-06-14", guests: "MN", hosts: "RU"),
      Account(
        "gala concert of the Days of Mongolian Culture", .concert, "2019-06-10", guests: "MN",
        hosts: "RU")),
    Pair(
      .different,
      Account(
        "Year of Culture of Kenya", .year, "2020", guests: "KE", hosts: "TR"),
      Account(
        "exhibition of masks at the Year of Culture of Kenya", .exhibition, "2020-02", guests: "KE",
        hosts: "TR", city: "Ankara")),
    Pair(
      .different,
      Account(
        "Gold of the Steppe", .exhibition, "2019-12", guests: "UA", hosts: "CA", city: "Toronto"),
      Account(
        "conference on the Gold of the Steppe", .conference, "2019-12", guests: "UA", hosts: "CA",
        city: "Toronto")),
    Pair(
      .different,
      Account(
        "Festival of Korean Cinema", .film, "2019-11", guests: "KR", hosts: "UZ", city: "Tashkent"),
      Account(
        "Korean cooking class", .workshop, "2019-11", guests: "KR", hosts: "UZ", city: "Tashkent")),
    // other name at about the same time and place
    Pair(
      .different,
      Account("Painted Skies", .exhibition, "2019-05", guests: "MX", hosts: "IE", city: "Dublin"),
      Account("Aztec Gardens", .exhibition, "2019-05", guests: "MX", hosts: "IE", city: "Dublin")),
    Pair(
      .different,
      Account(
        "Chopin Evening", .concert, "2019-03-20", guests: "PL", hosts: "VN", city: "Hanoi"),
      Account(
        "Organ Hour", .concert, "2019-03-20", guests: "PL", hosts: "VN", city: "Hanoi")),
    Pair(
      .different,
      Account(
        "exhibition of icons from Novgorod", .exhibition, "2019-09", guests: "RU", hosts: "RS",
        city: "Belgrade"),
      Account(
        "exhibition of photographs from Baikal", .exhibition, "2019-09", guests: "RU", hosts: "RS",
        city: "Belgrade")),
    Pair(
      .different,
      Account("Волшебная гора", .exhibition, "2019-04", guests: "KG", hosts: "BY", city: "Minsk"),
      Account("Степной ветер", .exhibition, "2019-04", guests: "KG", hosts: "BY", city: "Minsk")),
    // nothing but a kind in common
    Pair(
      .different,
      Account("concert", .concert, "2019-05-04", guests: "IT", hosts: "EE", city: "Tallinn"),
      Account("concert", .concert, "2019-05-18", guests: "IT", hosts: "EE", city: "Tallinn")),
    Pair(
      .different,
      Account("exhibition", .exhibition, "2019", guests: "IT", hosts: "EE"),
      Account("exhibition", .exhibition, "2019-10", guests: "IT", hosts: "EE")),
    Pair(
      .different,
      Account("exhibition", .exhibition, guests: "IT", hosts: "EE"),
      Account("exhibition", .exhibition, guests: "IT", hosts: "EE")),
    Pair(
      .different,
      Account("International Festival of Arts", .festival, "2019-08", guests: "TN", hosts: "DZ"),
      Account("festival of desert music", .festival, "2019-08", guests: "TN", hosts: "DZ")),
    // the same name far apart
    Pair(
      .different,
      Account(
        "Masters of Baroque", .concert, "2019-03-04", guests: "IT", hosts: "EE", city: "Tallinn"),
      Account(
        "Masters of Baroque", .concert, "2019-10-04", guests: "IT", hosts: "EE", city: "Tallinn")),
    // two languages, two events
    Pair(
      .different,
      Account("Korean Film Week", .film, "2019-11", guests: "KR", hosts: "UZ", city: "Tashkent"),
      Account(
        "выставка корейской живописи", .exhibition, "2019-11", guests: "KR", hosts: "UZ",
        city: "Tashkent")),
    Pair(
      .different,
      Account("The Magic Mountain", .exhibition, "2019-04", guests: "KG", hosts: "BY"),
      Account("Степной ветер", .exhibition, "2019", guests: "KG", hosts: "BY")),
    Pair(
      .different,
      Account("Days of Mongolian Culture", .days, "2019-06", guests: "MN", hosts: "RU"),
      Account("Дни культуры России в Монголии", .days, "2019-06", guests: "RU", hosts: "MN")),
    // what many titles share
    Pair(
      .different,
      Account(
        "exhibition of young artists", .exhibition, "2019-04-02", guests: "NO", hosts: "MA",
        city: "Rabat", venue: "Villa des Arts"),
      Account(
        "concert of young artists", .concert, "2019-04-02", guests: "NO", hosts: "MA",
        city: "Rabat",
        venue: "Villa des Arts")),
    Pair(
      .different,
      Account("opening of the Goethe Centre", .ceremony, "2019-03-30", guests: "DE", hosts: "GH"),
      Account("lecture at the Goethe Centre", .conference, "2019-03-30", guests: "DE", hosts: "GH")),
  ]
}
