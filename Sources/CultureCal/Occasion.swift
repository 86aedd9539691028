import Chronology
import Extraction
import Gazetteer

/// An event as far as it matters for telling whether another is the same.
struct Occasion {
  /// The words of each title that it was given.
  var titles: [TitleWords]
  let kind: EventKind
  let guests: Set<Country>
  let hosts: Set<Country>
  let when: EDTF?
  /// The days that its date can mean; without a date, those that its articles' days suggest.
  let days: PossibleDays?
  let city: String?
  let venue: String?

  /// An event, with its further titles and the day on which an article told of it.
  init(_ event: Event, titles: [String], published: CivilDate?) {
    self.titles = Set([event.title] + titles).sorted().map(TitleWords.init)
    kind = event.kind
    guests = Set(event.guests)
    hosts = Set(event.hosts)
    when = event.when
    days = event.days ?? published.map { Occasion.days(event.status, published: $0.dayNumber) }
    city = event.city
    venue = event.venue
  }

  /// When something without a date is likely to be: within the year before an article that reports it,
  /// within two years after one that announces it.
  private static func days(_ status: EventStatus, published: Int) -> PossibleDays {
    switch status {
    case .held: PossibleDays(first: published - 366, last: published)
    case .ongoing: PossibleDays(first: published - 183, last: published + 183)
    case .proposed, .planned, .postponed, .cancelled:
      PossibleDays(first: published - 31, last: published + 731)
    }
  }
}
