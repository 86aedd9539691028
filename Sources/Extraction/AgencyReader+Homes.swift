import Gazetteer

/// Whose national agency filed an article.
extension AgencyReader {
  /// The country whose agency a dateline names: "SUVA, Fiji (ANTARA)".
  static func home(in dateline: Range<Int>, of document: Document) -> Country? {
    dateline.lazy.compactMap { homes[document.tokens[$0].hash] }.first
  }

  /// The country of an agency that publishes.
  static func home(of publisher: String) -> Country? {
    var words: [Token] = []
    tokenize(Array(publisher.utf8).span, into: &words)
    return words.lazy.compactMap { homes[$0.hash] }.first
  }

  /// The countries of the agencies that tell mostly of their own country, by the words of their names.
  ///
  /// Those that serve the world, such as Reuters, AFP or EFE, and names that two countries share are left out.
  private static let homes: WordTable<Country> = {
    var lists: [(value: Country, words: String)] = []
    for (code, words) in codes {
      if let country = Country(code: code) { lists.append((value: country, words: words)) }
    }
    return WordTable(lists)
  }()

  private static let codes: [(String, String)] =
    [
      ("AE", "wam"), ("AF", "bakhtar"), ("AL", "ata"), ("AM", "armenpress"), ("AO", "angop"),
      ("AR", "telam"), ("AT", "apa"), ("AU", "aap"), ("AZ", "azertac azertag"), ("BA", "fena"),
      ("BD", "bss unb"), ("BE", "belga"), ("BG", "bta"), ("BH", "bna"), ("BO", "abi"),
      ("BW", "bopa"), ("BY", "belta белта"), ("CN", "xinhua синьхуа"), ("CU", "acn"),
      ("CV", "inforpress"), ("CZ", "čtk ctk"), ("DK", "ritzau"), ("EE", "bns"), ("EG", "mena"),
      ("ET", "ena"), ("FI", "stt"), ("GH", "gna"), ("GR", "amna ana-mpa"), ("HR", "hina"),
      ("HU", "mti"), ("ID", "antara"), ("IN", "pti ani ians"), ("IQ", "ina"),
      ("IR", "irna isna mehr"), ("IT", "ansa"), ("JM", "jis"), ("JO", "petra"),
      ("JP", "kyodo jiji"), ("KE", "kna"), ("KG", "kabar akipress кабар"), ("KH", "akp"),
      ("KP", "kcna"), ("KR", "yonhap"), ("KW", "kuna"), ("KZ", "kazinform qazinform казинформ"),
      ("LA", "kpl"), ("LT", "elta"), ("LV", "leta"), ("LY", "lana"), ("MA", "map"),
      ("MD", "moldpres"), ("ME", "mina"), ("MK", "mia"), ("MN", "montsame монцамэ"),
      ("MR", "ami"), ("MX", "notimex"), ("MY", "bernama"), ("MZ", "aim"), ("NA", "nampa"),
      ("NG", "nan"), ("NL", "anp"), ("NO", "ntb"), ("NP", "rss"), ("NZ", "nzpa"),
      ("OM", "ona"), ("PE", "andina"), ("PH", "pna"), ("PK", "app"), ("PL", "pap"),
      ("PS", "wafa"), ("PT", "lusa"), ("QA", "qna"), ("RO", "agerpres"), ("RS", "tanjug"),
      ("RU", "tass itar тасс итар"), ("SA", "spa"), ("SD", "suna"), ("SI", "sta"),
      ("SK", "tasr sita"), ("SY", "sana"), ("TH", "tna"), ("TJ", "khovar ховар"),
      ("TM", "tdh"), ("TN", "tap"), ("TR", "anadolu"), ("UA", "ukrinform укринформ"),
      ("UZ", "uza уза"), ("VE", "avn"), ("VN", "vna"), ("YE", "saba"), ("ZA", "sapa"),
      ("ZM", "zana"), ("ZW", "ziana"),
    ]
}
