extension HeadNoun {
  /// The plainest head of a kind.
  init(of kind: EventKind) {
    switch kind {
    case .days: self = .days
    case .year: self = .year
    case .festival: self = .festival
    case .exhibition: self = .exhibition
    case .concert: self = .concert
    case .performance: self = .performance
    case .film: self = .screening
    case .conference: self = .conference
    case .competition: self = .competition
    case .fair: self = .fair
    case .ceremony: self = .unveiling
    case .literature: self = .literary
    case .workshop: self = .workshop
    case .other: self = .event
    }
  }
}
