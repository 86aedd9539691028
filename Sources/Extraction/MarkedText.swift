import Gazetteer

/// A text with what the first stages found in it: all that the event grammar reads.
///
/// A class, since every finder and reader holds it.
final class MarkedText {
  let language: Language
  let document: Document
  let quotations: [Quotation]
  let sentences: [Sentence]
  let places: [PlaceMention]
  /// The known houses and companies, in order; the places inside their names are places still.
  let houses: [HouseMention]
  /// The recurring occasions that are known by their names, in order.
  let series: [SeriesMention]
  private let times: SentenceTimes

  init(
    language: Language, document: Document, quotations: [Quotation], sentences: [Sentence],
    _ names: PlaceFinder.Names
  ) {
    self.language = language
    self.document = document
    self.quotations = quotations
    self.sentences = sentences
    places = names.places
    houses = names.houses
    series = names.series
    times = SentenceTimes(document, sentences)
  }

  /// The places inside some tokens.
  func places(in tokens: Range<Int>) -> ArraySlice<PlaceMention> { places.inside(tokens) }

  /// The place that begins at or covers a token.
  func place(at token: Int) -> PlaceMention? { places.covering(token) }

  /// Where in the list of places one of them stands.
  func index(of place: PlaceMention) -> Int? {
    let index = places.partitioningIndex { $0.tokens.lowerBound >= place.tokens.lowerBound }
    return index < places.count && places[index].tokens == place.tokens ? index : nil
  }

  /// The cities that a text names more than once.
  private(set) lazy var repeatedCities: Set<String> = {
    var once: Set<String> = []
    return Set(places.compactMap(\.city).filter { !once.insert($0).inserted })
  }()

  /// The countries that a text tells of in any way.
  private(set) lazy var countries = Set(places.map(\.country))

  /// The countries that a text calls by a name, their own or a city's.
  private(set) lazy var namedCountries = Set(places.filter { $0.form == .name }.map(\.country))

  /// The home of the known companies that an English text tells of, where they all have the same.
  private(set) lazy var onlyCompany: Country? = {
    guard language == .english else { return nil }
    let homes = Set(houses.filter { $0.kind == .company }.map(\.country))
    return homes.count == 1 ? homes.first : nil
  }()

  /// Where in the list of places each country is named first.
  private(set) lazy var firstPlaces: [Country: Int] = Dictionary(
    places.enumerated().map { ($1.country, $0) }, uniquingKeysWith: { first, _ in first })

  /// Whether an English text tells of a guest or country of honour.
  private(set) lazy var tellsOfGuestOfHonour = document.tokens.indices.contains { index in
    document.lexeme(index).traits.contains(.honour)
      && (index - 2...index).contains { near in
        ["guest", "guests", "country", "land"].contains { document.matches(near, $0) }
      }
  }

  /// The known houses inside some tokens.
  func houses(in tokens: Range<Int>) -> ArraySlice<HouseMention> { houses.inside(tokens) }

  /// The known house whose name covers a token.
  func house(at token: Int) -> HouseMention? { houses.covering(token) }

  /// The known series whose names are inside some tokens.
  func series(in tokens: Range<Int>) -> ArraySlice<SeriesMention> { series.inside(tokens) }

  /// The known series whose name covers a token.
  func series(at token: Int) -> SeriesMention? { series.covering(token) }

  /// The times inside some tokens.
  func times(in tokens: Range<Int>) -> ArraySlice<TemporalMatch> { times.times(in: tokens) }

  /// The time that covers a token.
  func time(at token: Int) -> TemporalMatch? { times.time(at: token) }

  /// The tokens as the grammars of time read them.
  var temporal: TemporalText { times.text }

  /// The tokens of the sentence that a token is in; none if it is in none.
  func sentence(at token: Int) -> Range<Int> { sentences.covering(token)?.tokens ?? token..<token }

  /// Whether some words tell the day on which something begins or ends: "closes on 21 July".
  func tellsBound(_ tokens: Range<Int>) -> Bool {
    guard
      let verb = tokens.first(where: { index in
        switch document.verb(index) {
        case .begin, .end, .last: true
        default: false
        }
      })
    else { return false }
    return !times(in: verb..<tokens.upperBound).isEmpty
  }

  /// Whether a place is all that its sentence says, as "Hungary." above a paragraph about it.
  func isSection(_ place: PlaceMention) -> Bool {
    let next = sentences.partitioningIndex { $0.tokens.upperBound > place.tokens.lowerBound }
    guard next < sentences.count else { return false }
    return sentences[next].tokens.count <= place.tokens.count + 1
      && sentences[next].tokens.lowerBound <= place.tokens.lowerBound && place.form == .name
  }

  /// The place-name that heads the paragraph of a sentence, if one does.
  func section(of sentence: Int) -> Range<Int>? {
    var index = sentence - 1
    while index >= 0, sentence - index <= 12 {
      let tokens = sentences[index].tokens
      if tokens.count <= 4, let place = places(in: tokens).first, isSection(place) {
        let isNear =
          sentences[index].paragraph == sentences[sentence].paragraph
          || index + 1 < sentences.count
            && sentences[index + 1].paragraph == sentences[sentence].paragraph
        return isNear ? tokens : nil
      }
      index -= 1
    }
    return nil
  }

  /// The text of some tokens, with the closing mark of a quotation that opens among them.
  func phrase(_ tokens: Range<Int>) -> String { document.text(tokens) + closingMark(tokens) }

  /// The closing mark of a quotation that opens among some tokens and ends with them; nothing for most.
  func closingMark(_ tokens: Range<Int>) -> String {
    let document = self.document
    guard let last = tokens.last, let quotation = quotation(at: last),
      quotation.tokens.upperBound == tokens.upperBound,
      quotation.tokens.lowerBound > tokens.lowerBound
    else { return "" }
    var start = document.tokens[last].end
    // "the Sky?""
    if start < document.bytes.count,
      [UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ",")].contains(
        document.bytes[start])
    {
      start += 1
    }
    let end = min(start + 3, document.bytes.count)
    let rest = document.bytes[min(start, end)..<end]
    // the mark is one byte, or two or three in Unicode
    let width = rest.first.map { $0 < 0x80 ? 1 : $0 < 0xE0 ? 2 : 3 } ?? 0
    return String(decoding: rest.prefix(width), as: UTF8.self)
  }

  /// The quotation that covers a token.
  func quotation(at token: Int) -> Quotation? { quotations.covering(token) }
}
