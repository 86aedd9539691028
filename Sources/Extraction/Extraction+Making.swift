public import Chronology
public import Gazetteer

extension EventCandidate {
  /// An event as one article tells it.
  public init(
    titled title: String, kind: EventKind, status: EventStatus, guests: [Country] = [],
    hosts: [Country] = [], city: String? = nil, venue: String? = nil, date: EDTF? = nil,
    startTime: LocalTime? = nil, endTime: LocalTime? = nil, zone: String? = nil,
    partOf: Int? = nil,
    quote: Range<Int>, confidence: Double, evidence: [Field: Range<Int>] = [:]
  ) {
    self.init(
      title: title, kind: kind, status: status, guests: guests, hosts: hosts, city: city,
      venue: venue, date: date, startTime: startTime, endTime: endTime, zone: zone,
      partOf: partOf,
      quote: quote, confidence: confidence, evidence: evidence)
  }
}

extension AgreementCandidate {
  /// An agreement as one article cites it.
  public init(
    titled title: String, signed: EDTF? = nil, parties: [Country], quote: Range<Int>,
    confidence: Double
  ) {
    self.init(
      title: title, signed: signed, parties: parties, quote: quote, confidence: confidence)
  }
}

extension Extraction {
  /// What a reader found in an article.
  public init(
    of article: Article, in language: String, citedAgency: String? = nil,
    datelineCity: String? = nil, events: [EventCandidate] = [],
    agreements: [AgreementCandidate] = []
  ) {
    self.init(
      article: article, language: language, citedAgency: citedAgency, datelineCity: datelineCity,
      events: events, agreements: agreements)
  }
}
