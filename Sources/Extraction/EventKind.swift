/// What sort of occasion an event is.
public enum EventKind: String, CaseIterable, Hashable, Sendable {
  /// Days, a week or a decade of a country's culture.
  case days
  /// A year or season of culture, a cross year.
  case year
  /// A festival, of film too.
  case festival
  /// Works or objects on show.
  case exhibition
  /// A recital or gala too.
  case concert
  /// Theatre, opera, ballet, dance, circus, or a tour of one.
  case performance
  /// A screening, days or a week of cinema.
  case film
  /// A forum, seminar, round table, congress or lecture.
  case conference
  /// A contest of performers, pupils or works.
  case competition
  /// A book fair, crafts fair or expo.
  case fair
  /// An unveiling, an opening of a centre, an award, a commemoration, a celebration.
  case ceremony
  /// A book presentation or poetry evening.
  case literature
  /// A master class, course, residency or camp.
  case workshop
  /// None of the others.
  case other
}

extension EventKind {
  /// Whether it is played before an audience.
  var isStaged: Bool { self == .performance || self == .concert }
}
