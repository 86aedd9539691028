import Gazetteer

/// Tells names of people and of their saints from those of places.
extension PlaceFinder {
  /// "Al-Sabah", "George Enescu", "Georgia O'Keeffe" are people.
  func isPartOfPerson(_ index: Int) -> Bool {
    guard language == .english else {
      // «театр имени Навои» is named after a poet
      return document.matchesCyrillic(index - 1, "имени")
        || document.matchesCyrillic(index - 1, "им")
    }
    if document.gap(index) == .hyphen,
      document.matches(index - 1, "al")
        || document.matches(index - 1, "el") || document.matches(index - 1, "bin")
    {
      return true
    }
    if isNameOfPerson(index) { return true }
    return [
      "george", "florence", "sydney", "victoria", "charlotte", "jordan", "chad", "georgia",
      "israel", "kent", "lincoln", "austin", "dallas", "madison", "adelaide",
    ].contains { document.matches(index, $0) }
      && document.gap(index + 1).isBlank && document.isCapitalised(index + 1)
      && document.lexeme(index + 1) == Lexeme() && !document.matches(index + 1, "times")
      && document.gazetteerMatch(at: index + 1) == nil
  }

  /// "The writer Milan Kundera", "painter Sofia Costa": a given name behind what its bearer is.
  private func isNameOfPerson(_ index: Int) -> Bool {
    // "in Milan Fashion Week": a preposition or article makes it a place
    guard index > 0, document.lexeme(index - 1).word == nil, document.lexeme(index - 1).verb == nil
    else { return false }
    return document.gap(index).isBlank && document.gap(index + 1).isBlank
      && document.isCapitalised(index + 1) && document.lexeme(index + 1) == Lexeme()
      && document.gazetteerMatch(at: index + 1) == nil
      && [
        "milan", "sofia", "santiago", "valencia", "lourdes", "asuncion", "darwin", "houston",
        "denver", "jackson", "phoenix", "nelson", "wellington", "hamilton", "kingston", "paris",
        "kenya", "india", "salvador", "petra", "verona", "lima", "carolina", "alexandria", "roma",
      ].contains { document.matches(index, $0) }
  }

  /// Whether a title or a capitalised word that is no other name stands right before it, as in "Mrs London" and
  /// "Jordan Baker".
  func isPartOfPersonName(_ tokens: Range<Int>) -> Bool {
    func isName(_ index: Int, _ gap: Int) -> Bool {
      guard document.gap(gap).isBlank, document.isCapitalised(index) else { return false }
      let lexeme = document.lexeme(index)
      return lexeme.word == nil && lexeme.noun == nil && lexeme.head == nil && lexeme.month == 0
        && lexeme.weekday == 0 && lexeme.traits.isEmpty && lexeme.verb == nil
        && !document.isAllCapitals(index)
        && document.gazetteerMatch(at: index) == nil
    }
    let isInitial =
      document.gap(tokens.lowerBound).contains(.stop)
      && document.isCapitalised(tokens.lowerBound - 1)
      && document.tokens[tokens.lowerBound - 1].end
        - document.tokens[tokens.lowerBound - 1].start <= 2
    if isInitial || isTitled(tokens.lowerBound) { return true }
    if language == .russian, tokens.count == 1, isGivenName(tokens.lowerBound) { return true }
    if language == .english, CulturalInstitute.ends(before: tokens.lowerBound, in: document) {
      return false
    }
    let isAtStart =
      tokens.lowerBound == 0 || document.gap(tokens.lowerBound).contains(.stop)
      || document.gap(tokens.lowerBound).contains(.paragraph)
    return isName(tokens.lowerBound - 1, tokens.lowerBound) && !isAtStart
      && !startsSentence(tokens.lowerBound - 1)
      && tokens.count == 1
  }

  /// «Хореограф Милан Петрович», «певица София Иванова»: a given name that is a city's, before a surname.
  private func isGivenName(_ index: Int) -> Bool {
    let next = index + 1
    guard document.gap(next).isBlank, document.isCapitalised(next),
      document.lexeme(next) == Lexeme(), document.gazetteerMatch(at: next) == nil
    else { return false }
    switch document.word(index - 1) {
    case .in, .from, .to, .until, .near, .around: return false
    default: return PlaceFinder.surnames.contains { document.hasEnding(next, $0) }
    }
  }

  /// The ends of surnames that only people have.
  private static let surnames: [StaticString] = [
    "ович", "овича", "овичем", "евич", "евича", "евичем", "ов", "ова", "овой", "ев", "ева", "евой",
    "енко", "швили", "адзе", "идзе", "ский", "ского", "ским", "ская", "ской", "ян", "яна", "яном",
  ]

  /// "Machado de Assis", "Leonardo da Vinci".
  func isAfterParticle(_ tokens: Range<Int>) -> Bool {
    let particle = tokens.lowerBound - 1
    guard language == .english, particle > 0, document.gap(particle).isBlank,
      document.gap(particle + 1).isBlank,
      ["de", "da", "do", "dos", "von", "van", "di"].contains(where: {
        document.matches(particle, $0)
      }),
      !document.isCapitalised(particle), document.isCapitalised(particle - 1)
    else { return false }
    // "Semana de España", "Universidad de Cali"
    return document.lexeme(particle - 1) == Lexeme()
      && document.gazetteerMatch(at: particle - 1) == nil
      && !PlaceFinder.foreignHouses.contains { document.matches(particle - 1, $0) }
  }

  /// What names of places follow in other languages.
  private static let foreignHouses: [StaticString] = [
    "museo", "museu", "musée", "teatro", "théâtre", "universidad", "universidade", "université",
    "università", "escuela", "escola", "école", "scuola", "palacio", "palácio", "palais", "palazzo",
    "casa", "maison", "instituto", "institut", "istituto", "banda", "orquesta", "orquestra",
    "orchestre", "orchestra", "coro", "coral", "coeur", "choeur", "chœur", "ballet", "balé",
    "compañía", "companhia", "compagnie", "compagnia", "grupo", "groupe", "gruppo", "conjunto",
    "conservatorio", "conservatório", "conservatoire", "academia", "académie", "accademia",
    "fundación", "fundação", "fondation", "fondazione", "biblioteca", "bibliothèque", "embajada",
    "embaixada", "ambassade", "centro", "centre", "ciudad", "cidade", "ville", "città", "plaza",
    "praça", "place", "piazza", "parque", "parc", "parco", "rua", "rue", "calle", "catedral",
    "cathédrale", "iglesia", "igreja", "église", "chiesa", "notre-dame", "dame", "nuestra",
    "nossa", "señora", "senhora", "santiago", "rio", "são", "san", "port", "puerto", "porto",
    "ciné",
    "cine", "filarmónica", "filarmônica", "sinfónica", "sinfônica", "opéra", "ópera", "harmonie",
    "galería", "galeria", "galerie", "galleria", "ateneo", "círculo", "club", "asociación",
    "association", "associação", "unión", "union", "sociedad", "société", "sociedade", "radio",
    "cathédrale", "château", "castillo", "castelo", "castello", "hotel", "hôtel", "carnaval",
    "carnival", "cultural", "nacional", "national", "nationale", "municipal", "real", "royal",
    "university", "bank", "banco", "collège", "colegio", "colégio", "liceo", "lycée", "trio",
    "cuarteto", "quarteto", "quatuor", "quartetto", "quartet", "quinteto", "ensemble", "camerata",
  ]
  /// Whether another name stands before that of a people: "Opposite Poles", "Volga Germans", «Юрий Поляков».
  func isKindOfPeople(_ index: Int) -> Bool {
    if language == .russian {
      return isName(index - 1, before: index) && document.isCapitalised(index)
        && !document.isAllCapitals(index)
    }
    return isName(index - 1, before: index) && !startsSentence(index - 1)
  }

  /// Whether a capitalised word that is no other name stands right before a token.
  private func isName(_ index: Int, before next: Int) -> Bool {
    index >= 0 && document.gap(next).isBlank && document.isCapitalised(index)
      && document.lexeme(index) == Lexeme() && document.gazetteerMatch(at: index) == nil
  }

  func startsSentence(_ index: Int) -> Bool {
    index == 0 || !document.gap(index).isDisjoint(with: [.stop, .paragraph])
  }

  /// Whether a title makes a surname of it: "Ms London".
  private func isTitled(_ index: Int) -> Bool {
    guard language == .english, index > 0, document.isCapitalised(index - 1),
      document.gap(index).isBlank || document.gap(index) == [.stop, .space]
    else { return false }
    return PlaceFinder.titles.contains { document.matches(index - 1, $0) }
  }

  private static let titles: [StaticString] = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "fr",
    "father", "rev", "reverend", "messrs", "mme", "madame", "monsieur", "mlle", "herr", "frau",
    "senor", "signor", "signora",
  ]

  /// Whether it is the saint of a church rather than a city: "the Cathedral of Santa María la Menor", "St John's
  /// Church", "at St George's". `isNamed` tells whether the text is about the city's country.
  func isPatron(_ tokens: Range<Int>, isNamed: Bool) -> Bool {
    let start = tokens.lowerBound
    guard language == .english, isSaint(start) else { return false }
    if document.word(start - 1) == .of, isOfSaint(start - 2) { return true }
    var next = tokens.upperBound
    let isInside = tokens.count > 1 && document.matches(next - 1, "s")
    let isOwner = isInside || document.gap(next) == .apostrophe && document.matches(next, "s")
    if isOwner, !isInside { next += 1 }
    guard document.gap(next).isBlank else { return isOwner && !isNamed }
    if isOfSaint(next) { return true }
    guard isOwner, ["st", "saint"].contains(where: { document.matches(start, $0) }) else {
      return false
    }
    return !isNamed || PlaceFinder.housesOfSaints.contains { document.matches(next, $0) }
  }

  func isSaint(_ index: Int) -> Bool {
    PlaceFinder.saints.contains { document.matches(index, $0) }
  }

  /// What is a saint's and no city's: "church", "abbey", "feast".
  private func isOfSaint(_ index: Int) -> Bool {
    PlaceFinder.churches.contains { document.matches(index, $0) }
  }

  private static let saints: [StaticString] = [
    "st", "saint", "sainte", "ste", "sankt", "san", "santa", "santo", "sant", "sao", "agios",
    "agia", "sveti", "sveta", "sint",
  ]

  private static let churches: [StaticString] = [
    "cathedral", "church", "basilica", "monastery", "convent", "chapel", "abbey", "priory",
    "minster", "kirk", "parish", "churchyard", "cemetery", "cloister", "nunnery", "shrine",
    "feast", "relics", "bones", "icon", "statue", "oratory", "seminary",
  ]

  private static let housesOfSaints: [StaticString] = [
    "hall", "college", "school", "hospital", "street", "square", "day", "eve", "house", "centre",
    "center", "road", "avenue", "place", "park", "castle", "fort", "bridge", "crypt", "choir",
  ]

  /// Whether a name of two words, or a noun of people, stands before "of": "Mart Saar of Tartu", "the women of Alytus".
  func isOfPeople(_ index: Int) -> Bool {
    guard language == .english else { return false }
    switch document.lexeme(index).noun {
    case .musician, .performer, .artist: return true
    default:
      return document.isCapitalised(index) && document.isCapitalised(index - 1)
        && document.gap(index).isBlank && document.lexeme(index) == Lexeme()
        && !document.isAllCapitals(index)
    }
  }

  /// "The Town Hall of Tartu": whether the name of a house stands before "of".
  func isOfHouse(_ index: Int) -> Bool {
    language == .english && document.lexeme(index).noun == .venue && document.isCapitalised(index)
  }
}
