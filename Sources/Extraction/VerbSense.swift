/// What a verb says that happens, as far as a calendar cares.
enum VerbSense: UInt8, Hashable, Sendable {
  /// To take place, be held, be organised.
  case hold
  case begin, end
  /// To go on, to run until.
  case last
  /// To receive in one's country, city or house.
  case host
  /// To show, display, exhibit.
  case show
  /// To perform, sing, dance, play.
  case perform
  /// To give, as a concert.
  case give
  /// To teach, train.
  case teach
  /// To come, travel, arrive, bring.
  case come
  /// To take part, attend.
  case attend
  /// To plan, prepare, schedule: what is certain to come.
  case plan
  /// To propose, discuss, consider: what may never come.
  case propose
  case invite
  case cancel, postpone
  /// To unveil, erect, dedicate.
  case unveil
  /// To celebrate, mark.
  case celebrate
  case say
  case sign
  /// To found, build, establish, be born: the past of a thing, not an occasion.
  case found
  /// Another act that carries tense but is no occasion.
  case other

  /// Whether it tells that something begins, goes on or ends.
  var bounds: Bool { self == .begin || self == .end || self == .last }

  /// Whether the verb may carry an occasion's tense.
  var isHappening: Bool {
    switch self {
    case .say, .sign, .found, .other, .come, .attend, .invite: false
    default: true
    }
  }
}
