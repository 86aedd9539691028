/// What a place has to do with the occasions of its clause.
enum Role: UInt8, Hashable, Sendable {
  /// Where it is: "in Minsk", "the Belarusian capital", "Museum of Belarus".
  case location
  /// Who receives it: "Russia hosts".
  case host
  /// Whose public sees it: "the Moldovan public".
  case audience
  /// Whose culture it is, within the phrase itself: "Days of Azerbaijan", "Dutch Days".
  case subject
  /// Where those come from who show or perform: "artists from Chile", "a Polish choir".
  case guest
  /// Who is the guest of honour.
  case honoured
  /// Whose embassy is named: it is abroad.
  case mission
  /// Whose ministry, president or the like is named: at home.
  case office
  /// Named with another: "together with Italy".
  case partner
  /// Where one goes: "to Germany".
  case destination
  case unknown
}
