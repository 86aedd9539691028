/// The head of a noun phrase that may name an occasion, such as "exhibition" or "неделя".
enum HeadNoun: UInt8, Hashable, Sendable {
  case days, week, year, season
  case festival, biennale, exhibition, display, concert, performance, show, tour
  case screening, conference, meeting, talk, competition, fair, market, ceremony, celebration,
    reception
  case literary, evening, presentation, workshop, course, camp, opening, unveiling
  case tasting
  /// Words such as "event" and "programme": they only point at an occasion, or name one by a name.
  case event

  /// What sort of occasion it is if nothing else tells.
  var kind: EventKind {
    switch self {
    case .days, .week: .days
    case .year, .season: .year
    case .festival: .festival
    case .exhibition, .display, .biennale: .exhibition
    case .concert, .evening: .concert
    case .performance, .show, .tour: .performance
    case .screening: .film
    case .conference, .meeting, .talk: .conference
    case .competition: .competition
    case .fair, .market: .fair
    case .ceremony, .celebration, .reception, .opening, .unveiling: .ceremony
    case .literary, .presentation: .literature
    case .workshop, .course, .camp: .workshop
    case .event, .tasting: .other
    }
  }

  /// Whether it is an occasion only with a word of culture or a country, such as "days of culture".
  var needsCulture: Bool {
    switch self {
    case .days, .week, .year, .season: true
    default: false
    }
  }

  /// Whether the word alone says little: "meeting", "programme".
  var isWeak: Bool {
    switch self {
    case .meeting, .event, .show, .display, .talk, .opening, .presentation, .evening, .reception,
      .ceremony, .celebration, .camp, .conference, .market, .tasting:
      true
    default: false
    }
  }

  /// Whether it teaches or tells of a subject.
  var isTaught: Bool {
    switch self {
    case .course, .workshop, .conference, .talk: true
    default: false
    }
  }

  /// Whether it goes on for days, so that only its opening may be told.
  var goesOn: Bool {
    switch self {
    case .days, .week, .year, .season, .festival, .biennale, .exhibition, .display, .fair, .market,
      .tour, .camp:
      true
    default: false
    }
  }

  /// Whether those of several countries take part in it.
  var gathers: Bool {
    switch self {
    case .festival, .competition, .fair, .biennale, .conference, .days: true
    default: false
    }
  }

  /// Whether it holds occasions of its own.
  var encloses: Bool {
    switch self {
    case .days, .week, .year, .season, .festival: true
    default: false
    }
  }
}
