/// What sort of person or thing a noun names, as far as the event grammar cares.
enum NounClass: UInt8, Hashable, Sendable {
  /// Those who make music: an orchestra, a choir, singers.
  case musician
  /// Those who dance or act: a troupe, a ballet company, actors.
  case performer
  /// Those who make works: painters, sculptors, photographers.
  case artist
  /// Works on show: paintings, photographs, artefacts.
  case work
  /// Films.
  case film
  /// A house where occasions are held.
  case venue
  /// An embassy, consulate or ambassador: it stands for a country away from home.
  case mission
  /// A ministry, committee, fund: it stands for its country at home.
  case office
  /// A statue, bust, plaque.
  case monument
  /// An institution whose opening is an occasion, such as a cultural centre.
  case institution
  /// An agreement, memorandum, programme of cooperation.
  case agreement
  /// A person in office.
  case official
  /// A group of people who travel: a delegation, guests.
  case delegation
  /// The capital of a country.
  case capital
  /// A city, town, region: it makes the name beside it a place.
  case city
  /// An anniversary.
  case anniversary
}
