import Chronology

/// An article with what all stages found in it.
struct Analysis {
  /// The article, with the agency of its dateline for a publisher if it gives none.
  let article: Article
  let text: MarkedText
  let dateline: Dateline
  let roles: [Role]
  let resolution: OccasionResolver.Resolution
  let offsets: ScalarOffsets
  /// Whether no word of the article may tell of culture, so that no event is looked for.
  let isOffTopic: Bool

  /// Runs the stages one after the other. Costs time linear in the text. Of an article that is off topic only the dateline is
  /// read; with `marksAll` its sentences, places and times are marked all the same.
  init(_ article: Article, marksAll: Bool = false) {
    let language = Language(article)
    var marker = TextMarker(language: language, year: article.published?.year)
    let paper = language == .english ? article.publisher.map { marker.mark($0).text } : nil
    marker.home =
      language == .russian
      ? article.publisher.flatMap { AgencyReader.home(of: $0) }
      : paper.flatMap { Masthead.home(of: $0) }
    let document = Document(article.text, lexicon: language.lexicon)
    isOffTopic = !document.mayTellOfCulture
    let marked =
      isOffTopic && !marksAll ? marker.markDateline(document) : marker.mark(document)
    text = marked.text
    var dateline = marked.dateline
    let filed = AgencyReader(text: text).filed(in: dateline.tokens)
    var article = article
    article.publisher = article.publisher ?? filed
    self.article = article
    dateline.agencyCountry =
      AgencyReader.home(in: dateline.tokens, of: document)
      ?? article.publisher.flatMap { AgencyReader.home(of: $0) }
    if language == .english { dateline.settle(document) }
    offsets = ScalarOffsets(document)
    roles = RoleReader(text: text).roles()
    guard !isOffTopic else {
      self.dateline = dateline
      resolution = OccasionResolver.Resolution(mentions: [], occasions: [], mainCountries: [])
      return
    }
    if dateline.country == nil, let publisher = article.publisher {
      // "Cyprus Mail", "Embassy of Canada to Mongolia": a paper writes where its name says
      let named = paper ?? marker.mark(publisher).text
      let masthead = Masthead(publisher: named, text: text)
      if language == .russian {
        dateline.file(by: named)
      } else if let city = masthead.city() {
        (dateline.localCity, dateline.country) = (city.name, city.country)
      } else {
        dateline.country = masthead.country() ?? masthead.told()
      }
      if language == .english, dateline.country != nil { dateline.isOfPublisher = true }
      if language == .english { dateline.presented = masthead.presented(in: dateline.country) }
    }
    if dateline.country == nil,
      let setting = SettingReader(text: text, roles: roles).setting()
    {
      dateline.country = setting.country
      if language == .english { dateline.localCity = setting.city }
    }
    self.dateline = dateline
    let resolver = OccasionResolver(
      text: text, roles: roles, dateline: dateline, published: article.published)
    resolution = resolver.resolve()
  }

  /// The agency that the article cites.
  var citedAgency: String? { AgencyReader(text: text).cited(publisher: article.publisher) }

  /// What the occasions are as events, from some confidence on.
  func events(from threshold: Double) -> [EventCandidate] {
    guard !resolution.occasions.isEmpty else { return [] }
    return CandidateWriter(
      threshold: threshold, text: text, mentions: resolution.mentions, offsets: offsets,
      published: article.published, home: dateline.country
    ).candidates(resolution.occasions)
  }

  /// The agreements that the article cites by name.
  var agreements: [AgreementCandidate] {
    guard !isOffTopic else { return [] }
    return AgreementReader(text: text, roles: roles, published: article.published)
      .agreements(resolution.mainCountries)
      .map { $0.candidate(offsets, text.document) }
  }

  /// When pairs of countries took up diplomatic relations, as far as the article says so plainly.
  var relations: [AgreementCandidate] {
    guard !isOffTopic else { return [] }
    return RelationsReader(text: text, published: article.published)
      .relations(resolution.mainCountries, offsets)
  }
}
