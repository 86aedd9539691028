import Gazetteer

/// Where an article without a dateline is from, as its own words tell: where most of it is set, and in what money it
/// counts.
struct SettingReader {
  let text: MarkedText
  let roles: [Role]
  private var document: Document { text.document }

  /// What a place that things are in, or that people come to, counts for.
  private static let located = 2
  private static let reached = 1
  /// The sentences that mostly tell where a story is set.
  private static let opening = 4
  /// Where prices are given, things are to be had.
  private static let priced = 3
  private static let pointed = 4
  /// What must be told of the country, at the least.
  private static let enough = 3

  /// The country, and its city where only one is told of.
  func setting() -> (country: Country, city: String?)? {
    var votes: [(country: Country, count: Int)] = []
    func vote(_ country: Country, _ weight: Int) {
      if let index = votes.firstIndex(where: { $0.country == country }) {
        votes[index].count += weight
      } else if votes.count < 24 {
        votes.append((country, weight))
      }
    }
    let opening = text.sentences.prefix(SettingReader.opening).last?.tokens.upperBound ?? 0
    for (index, place) in text.places.enumerated() {
      if isPointedAt(place) { vote(place.country, SettingReader.pointed) }
      // "Santa Fe, New Mexico" is one place
      if index > 0, text.places[index - 1].country == place.country,
        place.tokens.lowerBound - text.places[index - 1].tokens.upperBound < 2
      {
        continue
      }
      let isEarly = place.tokens.lowerBound < opening
      switch roles[index] {
      case .location, .host, .audience:
        vote(place.country, isEarly ? SettingReader.located : SettingReader.reached)
      case .destination: vote(place.country, SettingReader.reached)
      default: continue
      }
    }
    for country in currencies() { vote(country, SettingReader.priced) }
    guard let best = votes.max(by: { $0.count < $1.count }), best.count >= SettingReader.enough,
      votes.allSatisfy({ $0.country == best.country || 2 * $0.count <= best.count })
    else { return nil }
    return (best.country, onlyCity(of: best.country))
  }

  /// "Letter from Fort Kochi", "here in Oulu", "our city of Oulu".
  private func isPointedAt(_ place: PlaceMention) -> Bool {
    guard place.form == .name else { return false }
    let before = place.tokens.lowerBound - 1
    if text.language == .russian { return isPointedAt(after: before) }
    switch document.word(before) {
    case .from:
      return ["letter", "postcard", "notes", "dispatch", "diary", "greetings"].contains {
        document.matches(before - 1, $0)
      }
    case .in: return document.word(before - 1) == .here && document.matches(before - 1, "here")
    default: return false
    }
  }

  /// «Письмо из Тарту», «здесь, в Гюмри», «у нас в Оше».
  private func isPointedAt(after before: Int) -> Bool {
    switch document.word(before) {
    case .from:
      return ["письм", "открытк", "заметк", "репортаж", "привет", "записк"].contains {
        document.begins(before - 1, $0)
      }
    case .in:
      return document.word(before - 1) == .here && !document.begins(before - 1, "там")
        || document.matchesCyrillic(before - 1, "нас")
        || document.begins(before + 1, "наш")
    default: return false
    }
  }

  private func onlyCity(of country: Country) -> String? {
    var only: String?
    for (place, role) in zip(text.places, roles)
    where place.isCity && place.country == country && place.form == .name {
      switch role {
      case .location, .host, .destination:
        if let other = only, other != place.city { return nil }
        only = place.city
      default: continue
      }
    }
    return only
  }

  /// The countries whose money prices are in: "five birr".
  private func currencies() -> Set<Country> {
    var found = Set<Country>()
    if hasPounds, text.places.allSatisfy({ $0.country.code != "IE" && $0.country.code != "EG" }),
      let britain = Country(code: "GB")
    {
      found.insert(britain)
    }
    for index in document.tokens.indices.dropFirst() {
      guard let country = SettingReader.money[document.tokens[index].hash],
        document.number(index - 1) != nil || document.lexeme(index - 1).number > 0
          || text.language == .russian && document.number(index - 2) != nil
      else { continue }
      found.insert(country)
    }
    return found
  }

  /// Whether prices are in pounds: "£5".
  private var hasPounds: Bool {
    document.tokens.indices.contains { index in
      let start = document.tokens[index].start
      return start > 1 && document.bytes[start - 1] == 0xA3 && document.bytes[start - 2] == 0xC2
        && document.number(index) != nil
    }
  }

  private static let money = WordTable<Country>(
    [
      ("ET", "birr"), ("PL", "zloty zlotys złoty"), ("HU", "forint forints"), ("TH", "baht"),
      ("JP", "yen"), ("KR", "won"), ("KZ", "tenge"), ("GE", "lari"), ("AM", "drams dram"),
      ("UA", "hryvnia hryvnias hryvnyas"), ("BG", "leva lev"), ("RO", "lei"), ("HR", "kuna kunas"),
      ("MK", "denars denar"), ("ZA", "rand"), ("NG", "naira"), ("GH", "cedi cedis"),
      ("MW", "kwacha"), ("GT", "quetzal quetzales quetzals"), ("HN", "lempira lempiras"),
      ("CR", "colones"), ("PA", "balboa balboas"), ("VE", "bolivares bolívares"),
      ("PY", "guaranies guaraníes"), ("PE", "soles"), ("BR", "reais"), ("PT", "escudos"),
      ("ES", "pesetas"), ("GR", "drachmas drachmae"), ("IT", "lire"), ("FI", "markka markkas"),
      ("MY", "ringgit"), ("ID", "rupiah"), ("VN", "dong"), ("LA", "kip"), ("KH", "riel riels"),
      ("MM", "kyat kyats"), ("BD", "taka"), ("MN", "tugrik tugriks tögrög"), ("AF", "afghanis"),
      ("IL", "shekels shekel"), ("SE", "kronor"), ("CZ", "koruna korunas"), ("AT", "schillings"),
      ("NL", "guilders"), ("MZ", "meticais"), ("AO", "kwanzas kwanza"), ("GM", "dalasi dalasis"),
      ("VU", "vatu"), ("TO", "paanga"), ("WS", "tala"), ("PG", "kina"), ("BW", "pula"),
      ("EE", "kroons kroon"), ("LV", "lats"), ("LT", "litas"), ("UZ", "soum soums sums"),
      ("KG", "soms"), ("TJ", "somoni"), ("AZ", "manats manat"), ("BY", "rubels"),
      ("AL", "lek leks"), ("BT", "ngultrum"), ("MV", "rufiyaa"), ("HT", "gourdes gourde"),
      ("NI", "cordobas córdobas"), ("BO", "bolivianos"), ("MR", "ouguiya"), ("MG", "ariary"),
      ("SZ", "emalangeni"), ("LS", "maloti"), ("DE", "deutschmarks pfennigs"),
      ("KG", "сом сома сомов"), ("KZ", "тенге"), ("MN", "тугрик тугрика тугриков"), ("GE", "лари"),
      ("AM", "драм драма драмов"), ("AZ", "манат маната манатов"), ("UZ", "сум сума сумов"),
      ("TJ", "сомони"), ("MD", "лей лея леев"), ("UA", "гривна гривны гривен гривень"),
      ("PL", "злотый злотых"), ("LV", "лат лата латов"), ("LT", "лит лита литов"),
      ("HU", "форинт форинта форинтов"), ("BG", "лев лева левов"), ("CN", "юань юаня юаней"),
      ("JP", "иена иены иен"), ("KR", "вон"), ("VN", "донг донга донгов"), ("IL", "шекель шекелей"),
    ].compactMap { entry in Country(code: entry.0).map { ($0, entry.1) } })
}
