public import Chronology
public import Extraction
public import Gazetteer

/// The rhythm that several editions of an exchange or festival keep, and the edition that is due.
public struct Rhythm: Hashable, Sendable {
  /// One edition.
  public struct Edition: Hashable, Sendable {
    /// The event.
    public let uid: String
    /// Its year.
    public let year: Int
    /// Its guests.
    public let guests: [Country]
    /// Its hosts.
    public let hosts: [Country]
  }

  /// What its last edition is called.
  public let title: String
  /// What sort of occasion it is.
  public let kind: EventKind
  /// The editions, one a year, the earliest first; at least three.
  public let editions: [Edition]
  /// The shortest and longest time between two editions, in years.
  public let gaps: ClosedRange<Int>
  /// Whether guest and host change places each time.
  public let isAlternating: Bool
  /// When the next edition is due.
  public let due: EDTF
  /// Who is then the guest; empty if that cannot be told.
  public let guests: [Country]
  /// Who is then the host; empty if that cannot be told.
  public let hosts: [Country]

  /// The rhythm in words, such as "every 4 to 5 years, hosts alternating".
  public var words: String {
    let every =
      gaps.lowerBound == gaps.upperBound
      ? (gaps.lowerBound == 1 ? "every year" : "every \(gaps.lowerBound) years")
      : "every \(gaps.lowerBound) to \(gaps.upperBound) years"
    return every + (isAlternating ? ", hosts alternating" : "")
  }

  /// What editions tell; nil if they are too few or keep no rhythm.
  ///
  /// A rhythm is kept if no two gaps differ by more than a year, or a quarter of the longest.
  ///
  /// - Parameters:
  ///   - title: what the last edition is called.
  ///   - kind: what sort of occasion it is.
  ///   - editions: one a year, the earliest first.
  ///   - months: the month of each edition as far as known.
  init?(title: String, kind: EventKind, editions: [Edition], months: [Int?]) {
    guard editions.count >= 3, let last = editions.last else { return nil }
    let gaps = zip(editions, editions.dropFirst()).map { $1.year - $0.year }
    guard let shortest = gaps.min(), let longest = gaps.max(), shortest > 0,
      longest - shortest <= max(1, longest / 4)
    else { return nil }
    let flips = zip(editions, editions.dropFirst()).map {
      $0.guests == $1.hosts && $0.hosts == $1.guests
    }
    let isAlternating = flips.allSatisfy(\.self)
    let isOneWay = Set(editions.map { [$0.guests, $0.hosts] }).count == 1
    let due: EDTF?
    if shortest == longest {
      let month = Set(months).count == 1 ? months.first ?? nil : nil
      due = month.map { .month($0, year: last.year + longest) } ?? .year(last.year + longest)
    } else {
      due = .interval(from: .year(last.year + shortest), to: .year(last.year + longest))
    }
    guard let due else { return nil }
    self.title = title
    self.kind = kind
    self.editions = editions
    self.gaps = shortest...longest
    self.isAlternating = isAlternating
    self.due = due
    guests = isAlternating ? last.hosts : isOneWay ? last.guests : []
    hosts = isAlternating ? last.guests : isOneWay ? last.hosts : []
  }
}

extension EventStore {
  /// The exchanges and festivals whose next edition is due, by the rhythm of at least three, and of which
  /// nobody has told yet; those due first come first.
  ///
  /// Days and years of culture of two countries are one exchange, whichever of them hosts. Anything else
  /// goes by what its title says besides its kind, and by its hosts.
  ///
  /// Cost: in proportion to the number of events.
  /// - Parameters:
  ///   - today: what is due by the end of the year after is listed.
  ///   - filter: which events to look at; its period and limit are not used.
  /// - Returns: the rhythms.
  /// - Throws: what the database throws.
  public func rhythms(today: CivilDate, _ filter: EventFilter = EventFilter()) throws -> [Rhythm] {
    var filter = filter
    (filter.first, filter.last, filter.limit) = (nil, nil, nil)
    var groups: [String: [Event]] = [:]
    for event in try list(filter) where ![.cancelled, .postponed].contains(event.status) {
      if let key = seriesKey(event), event.year != nil { groups[key, default: []].append(event) }
    }
    let rhythms = groups.values.compactMap { rhythm($0) }
    return rhythms.filter { rhythm in
      (rhythm.due.bounds.first.day?.year ?? .max) <= today.year + 1
    }.sorted {
      (PossibleDays($0.due).first, $0.title, $0.editions[0].uid)
        < (PossibleDays($1.due).first, $1.title, $1.editions[0].uid)
    }
  }

  private func rhythm(_ events: [Event]) -> Rhythm? {
    var years: Set<Int> = []
    let ordered = events.sorted {
      (PossibleDays.first($0), $0.uid) < (PossibleDays.first($1), $1.uid)
    }
    .filter { event in event.year.map { years.insert($0).inserted } ?? false }
    guard let last = ordered.last else { return nil }
    let editions = ordered.compactMap { event in
      event.year.map {
        Rhythm.Edition(uid: event.uid, year: $0, guests: event.guests, hosts: event.hosts)
      }
    }
    return Rhythm(
      title: last.title, kind: last.kind, editions: editions, months: ordered.map(\.month))
  }

  /// What the editions of one series have in common; nil if the event cannot be one of several.
  private func seriesKey(_ event: Event) -> String? {
    if [.days, .year].contains(event.kind) {
      let countries = Set(event.guests + event.hosts)
      guard countries.count == 2, !event.guests.isEmpty, !event.hosts.isEmpty else { return nil }
      return ([event.kind.rawValue] + countries.map(\.code).sorted()).joined(separator: " ")
    }
    let words = TitleWords(event.title).particular
    guard event.partOf == nil, !words.isEmpty, !event.hosts.isEmpty else { return nil }
    let hosts = event.hosts.map(\.code).joined(separator: " ")
    return "\(event.kind.rawValue) \(hosts) \(words.sorted().joined(separator: " "))"
  }
}

extension Event {
  /// Its year, if its date lies in one year for sure.
  fileprivate var year: Int? {
    guard let bounds = when?.bounds, let first = bounds.first.day, let last = bounds.last.day,
      last.dayNumber - first.dayNumber < 366
    else { return nil }
    return first.year
  }

  /// The month in which it begins, if its date tells.
  fileprivate var month: Int? {
    guard let when, when.precision >= .month else { return nil }
    return when.bounds.first.day?.month
  }
}

extension PossibleDays {
  fileprivate static func first(_ event: Event) -> Int {
    event.when.map { PossibleDays($0).first } ?? .min
  }
}
