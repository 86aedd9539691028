import Gazetteer

/// Papers whose home is known though their names tell no city or country, and stretches of land that papers are
/// named after.
extension Masthead {
  /// The country that a word of the name tells.
  func told() -> Country? {
    document.tokens.lazy.filter { $0.flags.contains(.capitalised) }
      .compactMap { Masthead.words[$0.hash] }.first
  }

  private static let words = WordTable<Country>(
    [
      ("AE", "khaleej"), ("AF", "pajhwok tolonews"), ("AM", "ararat sevan syunik"),
      ("AR", "pampas cuyo ushuaia clarín clarin"),
      ("AT", "tyrol tyrolean styrian carinthian wachau"),
      ("AU", "outback riverina gippsland sunraysia mallee illawarra wimmera pilbara"),
      ("AZ", "azernews azertac karabakh"), ("BA", "miljacka neretva bosnian"),
      ("BE", "flemish walloon ardennes brusselstimes"), ("BG", "rhodope novinite thracian rila"),
      ("BR", "folha estadão amazonas pantanal"), ("BT", "kuensel"),
      ("CA", "laurentian okanagan kawartha klondike acadian"),
      ("CH", "swissinfo engadine bernese"), ("CN", "sixthtone cgtn"),
      ("CO", "antioquia espectador"), ("CU", "granma"),
      ("CZ", "bohemian moravian vltava"),
      ("DE", "rhine ruhr harz swabian elbe saxon holstein weser spree"),
      ("DK", "jutland funen"), ("EE", "saaremaa hiiumaa postimees"), ("EG", "ahram masry"),
      ("ES", "rioja basque catalan galician"), ("ET", "addis fana"),
      ("FI", "lapland helsingin yle saimaa"), ("FR", "provence breton alsatian loire dordogne"),
      (
        "GB",
        """
        clyde tyne mersey thames severn trent humber solent cotswold cotswolds dales tay tweed \
        lakeland midlands hebridean fenland fens tees pennine wessex chiltern medway wirral \
        weald vale
        """
      ), ("GE", "kartli adjara kakheti svaneti imereti"), ("GH", "ashanti volta"),
      ("GR", "aegean cretan attica peloponnese cyclades kathimerini ekathimerini epirus"),
      ("HR", "dalmatian n slavonian"), ("HU", "balaton puszta magyar"),
      ("ID", "jogja jakpost sunda kompas"),
      ("IE", "cork kerry nore liffey shannon burren corrib connacht munster leinster galway"),
      ("IL", "galilee negev haaretz"), ("IN", "mandovi konkan malabar deccan hindustan hindu"),
      ("IR", "isfahan"), ("IS", "morgunblaðið"), ("IT", "tuscan ligurian umbrian apulian"),
      ("JP", "hokuriku kansai kanto tohoku kyushu hokkaido shikoku asahi mainichi yomiuri nhk"),
      ("KG", "chuy issyk"), ("KH", "angkor"),
      ("KR", "chosun hankyoreh arirang jeolla joongang hanok"),
      ("KZ", "zhetysu"), ("LB", "liban bekaa"), ("LK", "serendib"),
      ("LT", "curonian samogitian lrt"), ("LV", "kurzeme latgale lsm"), ("MA", "rif souss"),
      ("MK", "pelagonia vardar"), ("MX", "yucatan"), ("NG", "vanguard thisday biafra"),
      ("NL", "frisian brabant limburg"), ("NO", "fjord lofoten"), ("NP", "himal himalayan"),
      ("NZ", "heretaunga waikato otago taranaki aotearoa wairarapa southland"),
      ("PE", "altiplano"), ("PH", "rappler visayas luzon mindanao"), ("PK", "sindh"),
      ("PL", "mazovian silesian masurian"), ("PT", "algarve alentejo minho douro"),
      ("RO", "transylvania transylvanian dobrogea stiripesurse"),
      ("RS", "vojvodina tanjug šumadija"), ("RU", "volga ural siberian baikal neva karelian"),
      ("SE", "scania dalarna"), ("SI", "karst ljubljanica"), ("SK", "liptov"),
      ("SN", "casamance"), ("TM", "turkmenportal"),
      ("TR", "marmara bosphorus anatolia anatolian cappadocia hürriyet hurriyet"),
      ("TW", "formosa"), ("TZ", "serengeti kilimanjaro"), ("UA", "dnipro podillia"),
      (
        "US",
        """
        bayou prairie ozark catskill adirondack hudson chesapeake deseret \
        palmetto heartland yankee appalachian
        """
      ), ("UY", "mercopress"), ("UZ", "fergana zarafshan"), ("VN", "vietnamplus vnexpress nhan"),
      ("ZA", "karoo highveld transvaal sowetan zululand"), ("ZM", "copperbelt"),
    ].compactMap { entry in Country(code: entry.0).map { ($0, entry.1) } })
}
