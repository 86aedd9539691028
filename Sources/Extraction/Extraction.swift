public import Chronology
public import Gazetteer

/// What one article says, each part with the place in the text that it rests on.
///
/// Every range counts Unicode scalars of the article's text.
public struct Extraction: Hashable, Sendable {
  /// The article that was read, with the agency of its dateline for a publisher if it gives none.
  public var article: Article
  /// The language it was read in, told apart by its words if the article does not say: "en" or "ru".
  public var language: String
  /// The agency that it cites, such as "BelTA".
  public var citedAgency: String?
  /// The English name of the city in its dateline.
  public var datelineCity: String?
  /// The events, in the order in which the text brings them up.
  public var events: [EventCandidate]
  /// The agreements that it cites by name.
  public var agreements: [AgreementCandidate]
  /// When pairs of countries took up diplomatic relations, as far as it says so plainly.
  public var relations: [AgreementCandidate] = []
}

/// An event as one article tells it.
public struct EventCandidate: Hashable, Sendable {
  /// A field of an event that an article can give.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case title, kind, status, guests, hosts, city, venue, date, time, partOf
  }

  /// The shortest noun phrase that names it, without quotation marks.
  public var title: String
  /// What sort of occasion it is.
  public var kind: EventKind
  /// How far it has come, as of the day of publication.
  public var status: EventStatus
  /// The countries whose culture is presented or that come as guests, sorted by code.
  public var guests: [Country]
  /// The countries where it takes place, sorted by code.
  public var hosts: [Country]
  /// The usual English name of its city; several are joined with "; ".
  public var city: String?
  /// The hall or museum, as written.
  public var venue: String?
  /// When it is, as precisely as the article says and no more.
  public var date: EDTF?
  /// When it begins, by the clocks of ``zone``, or of its city if that is nil.
  public var startTime: LocalTime?
  /// When it ends, by the same clocks.
  public var endTime: LocalTime?
  /// The time zone by which the article tells the hour, as the IANA database names it; nil if it says none.
  public var zone: String?
  /// The index in ``Extraction/events`` of the event that encloses it.
  public var partOf: Int?
  /// The best contiguous evidence, at most about 200 scalars.
  public var quote: Range<Int>
  /// How likely it is that a careful reader would enter the same event, from 0 to 1.
  public var confidence: Double
  /// The words that each field rests on.
  public var evidence: [Field: Range<Int>]
}

/// An international agreement that an article cites by name.
public struct AgreementCandidate: Hashable, Sendable {
  /// What the article calls it.
  public var title: String
  /// When it was signed.
  public var signed: EDTF?
  /// The countries that signed it, sorted by code.
  public var parties: [Country]
  /// The words that it rests on.
  public var quote: Range<Int>
  /// How likely it is that a careful reader would enter the same agreement, from 0 to 1.
  public var confidence: Double
}
