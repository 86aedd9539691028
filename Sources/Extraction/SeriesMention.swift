import Gazetteer

/// The name of a recurring occasion in a text, which alone tells a reader what it is and where.
struct SeriesMention: Hashable {
  let tokens: Range<Int>
  let kind: EventKind
  /// The country and the English name of the city where it is held.
  let country: Country
  let city: String

  init(_ match: NamedSeriesMatch) {
    tokens = match.tokens
    kind = EventKind(match.series.sort)
    country = match.series.city.country.sovereign
    city = match.series.city.englishName
  }
}

extension EventKind {
  fileprivate init(_ sort: NamedSeries.Sort) {
    switch sort {
    case .festival: self = .festival
    case .exhibition: self = .exhibition
    case .fair: self = .fair
    case .competition: self = .competition
    }
  }
}
