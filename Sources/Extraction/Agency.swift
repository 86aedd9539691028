import Gazetteer

/// A news agency, by a word of its name.
struct Agency: Sendable {
  /// Its usual name; nil for those that are not told by one word alone where they are cited.
  let name: String?
  /// The country that it tells most of; nil for those that serve the world, such as Reuters, AFP or EFE.
  let home: Country?

  /// The agency that a word of a hash tells.
  static func of(_ hash: UInt64) -> Agency? { all[hash] }

  private static let all = WordTable<Agency>(
    list.map { entry in
      let home = entry.home.flatMap { Country(code: $0) }
      return (value: Agency(name: entry.name, home: home), words: entry.words)
    })

  private static let list: [(name: String?, home: String?, words: String)] = [
    ("BelTA", "BY", "belta белта"), ("Kazinform", "KZ", "kazinform qazinform казинформ"),
    ("TASS", "RU", "tass тасс"), ("ITAR-TASS", "RU", "итар"), ("Xinhua", "CN", "xinhua синьхуа"),
    ("AZERTAC", "AZ", "azertac azertaj азертадж"), ("Report", nil, "report"),
    ("Trend", nil, "trend"),
    ("UzA", "UZ", "uza уза"), ("Kabar", "KG", "kabar кабар"), ("Khovar", "TJ", "khovar ховар"),
    ("TDH", "TM", "tdh"), ("Ukrinform", "UA", "ukrinform укринформ"),
    ("Armenpress", "AM", "armenpress арменпресс"), ("MOLDPRES", "MD", "moldpres молдпрес"),
    ("Montsame", "MN", "montsame монцамэ"), ("KUNA", "KW", "kuna"), ("WAM", "AE", "wam"),
    ("ONA", "OM", "ona"), ("SPA", "SA", "spa"), ("QNA", "QA", "qna"), ("MENA", "EG", "mena"),
    ("IRNA", "IR", "irna"), ("ISNA", "IR", "isna"), ("Mehr", "IR", "mehr"), ("ANI", "IN", "ani"),
    ("PTI", "IN", "pti"), ("Anadolu", "TR", "anadolu"), ("Yonhap", "KR", "yonhap"),
    ("Kyodo", "JP", "kyodo"), ("Reuters", nil, "reuters"), ("AFP", nil, "afp"), ("AP", nil, "ap"),
    ("dpa", nil, "dpa"), ("ANSA", "IT", "ansa"), ("EFE", nil, "efe"), ("PAP", "PL", "pap"),
    ("Sputnik", nil, "sputnik"), ("Interfax", nil, "interfax интерфакс"),
    ("RIA Novosti", nil, "риа ria"), ("Agerpres", "RO", "agerpres"), ("BTA", "BG", "bta"),
    ("Hina", "HR", "hina"), ("Tanjug", "RS", "tanjug"), ("VNA", "VN", "vna"),
    ("Antara", "ID", "antara"), ("Bernama", "MY", "bernama"), (nil, "AF", "bakhtar"),
    (nil, "AL", "ata"), (nil, "AO", "angop"), (nil, "AR", "telam"), (nil, "AT", "apa"),
    (nil, "AU", "aap"), (nil, "AZ", "azertag"), (nil, "BA", "fena"), (nil, "BD", "bss unb"),
    (nil, "BE", "belga"), (nil, "BH", "bna"), (nil, "BO", "abi"), (nil, "BW", "bopa"),
    (nil, "CU", "acn"), (nil, "CV", "inforpress"), (nil, "CZ", "čtk ctk"), (nil, "DK", "ritzau"),
    (nil, "EE", "bns"), (nil, "ET", "ena"), (nil, "FI", "stt"), (nil, "GH", "gna"),
    (nil, "GR", "amna"), (nil, "HU", "mti"), (nil, "IN", "ians"), (nil, "IQ", "ina"),
    (nil, "JM", "jis"), (nil, "JO", "petra"), (nil, "JP", "jiji"), (nil, "KE", "kna"),
    (nil, "KG", "akipress акипресс"), (nil, "KH", "akp"), (nil, "KP", "kcna"), (nil, "LA", "kpl"),
    (nil, "LT", "elta"), (nil, "LV", "leta"), (nil, "LY", "lana"), (nil, "MA", "map"),
    (nil, "ME", "mina"), (nil, "MK", "mia"), (nil, "MR", "ami"), (nil, "MX", "notimex"),
    (nil, "MZ", "aim"), (nil, "NA", "nampa"), (nil, "NG", "nan"), (nil, "NL", "anp"),
    (nil, "NO", "ntb"), (nil, "NP", "rss"), (nil, "NZ", "nzpa"), (nil, "PE", "andina"),
    (nil, "PH", "pna"), (nil, "PK", "app"), (nil, "PS", "wafa"), (nil, "PT", "lusa"),
    (nil, "AM", "арминфо"), (nil, "GE", "грузинформ"), (nil, "LV", "лета"), (nil, "LT", "эльта"),
    (nil, "RU", "itar регнум росбалт известия коммерсант"), (nil, "TM", "туркменпортал"),
    (nil, "TJ", "авеста"), (nil, "UA", "уніан униан"), (nil, "UZ", "дунё подробно"),
    (nil, "SD", "suna"), (nil, "SI", "sta"), (nil, "SK", "tasr sita"),
    (nil, "SY", "sana"), (nil, "TH", "tna"), (nil, "TN", "tap"), (nil, "VE", "avn"),
    (nil, "YE", "saba"), (nil, "ZA", "sapa"), (nil, "ZM", "zana"), (nil, "ZW", "ziana"),
  ]
}
