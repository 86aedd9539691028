public import Extraction
public import Gazetteer

/// What is on the calendar, in figures.
public struct StatisticsReport: Hashable, Sendable {
  /// Figures of some events.
  public struct Figures: Hashable, Sendable {
    /// How many there are.
    public internal(set) var events = 0
    /// Of how many the day on which they begin is known.
    public internal(set) var dated = 0
    /// Of how many the date is still vague.
    public internal(set) var vague = 0
    /// How many have no date.
    public internal(set) var undated = 0
    /// About how many something waits for a person's decision.
    public internal(set) var needReview = 0

    /// None.
    public init() {}
  }

  /// Figures of the events that have something in common.
  public struct Line<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What they have in common.
    public let value: Value
    /// Their figures.
    public let figures: Figures
  }

  /// Figures of the events of one country.
  public struct CountryLine: Hashable, Sendable {
    /// The country.
    public let country: Country
    /// The events to which it comes as a guest.
    public let asGuest: Figures
    /// The events that it hosts.
    public let asHost: Figures
  }

  /// Figures of the events that one source tells of.
  public struct SourceLine: Hashable, Sendable {
    /// The publisher, or else the site.
    public let source: String
    /// How many of its articles are stored.
    public let articles: Int
    /// The events that it tells of.
    public let figures: Figures
  }

  /// All events.
  public let all: Figures
  /// By the year in which they begin, the earliest first; nil, which comes last, for those whose dates
  /// do not tell.
  public let years: [Line<Int?>]
  /// By kind, in the order of the kinds.
  public let kinds: [Line<EventKind>]
  /// By status, in the order of the statuses.
  public let statuses: [Line<EventStatus>]
  /// By how well it is known when they are.
  public let knowledge: [Line<DateKnowledge>]
  /// By country, the one with most events first; an event counts once for each.
  public let countries: [CountryLine]
  /// By city, the one with most events first; an event counts once for each of several.
  public let cities: [Line<String>]
  /// By source, the one with most events first; an event counts once for each.
  public let sources: [SourceLine]
  /// How many events no article tells of: people entered them.
  public let withoutArticle: Int
  /// How many candidates that are no events yet wait for a person's decision.
  public let waitingCandidates: Int
}

extension StatisticsReport.Figures {
  /// Counts events that are alike.
  mutating func add(_ knowledge: DateKnowledge, events number: Int, needReview: Int) {
    events += number
    self.needReview += needReview
    if knowledge == .none {
      undated += number
    } else if knowledge.isVague {
      vague += number
    } else {
      dated += number
    }
  }
}
