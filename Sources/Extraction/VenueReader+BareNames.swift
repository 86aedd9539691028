import Gazetteer

/// Houses that capitals alone name.
extension VenueReader {
  /// "At Bozar", "at the Bolshoi", "in the Radiohuset in Copenhagen", "at Pamplona's Baluarte": capitals that are no place, office or
  /// occasion, after "at", or before the city that a house is in.
  func bareName(at index: Int, in tokens: Range<Int>) -> Venue? {
    let isAt = document.word(index) == .at
    guard isAt || document.word(index) == .in else { return nil }
    var start = index + 1
    if document.word(start) == .the { start += 1 }
    let owner = endOfOwner(at: start)
    guard isAt || start > index + 1 || owner != nil else { return nil }
    start = owner ?? start
    var end = start
    while end < tokens.upperBound, end - start < 6,
      document.isCapitalised(end) || end > start && endOfLink(at: end) != nil,
      end == start || document.gap(end).joins || document.isAbbreviated(before: end),
      text.time(at: end) == nil, text.place(at: end) == nil
    {
      if let next = endOfLink(at: end), end > start {
        end = next
        continue
      }
      let lexeme = document.lexeme(end)
      guard lexeme.head == nil, lexeme.word == nil, lexeme.verb == nil,
        lexeme.noun == nil || lexeme.noun == .venue || lexeme.noun == .institution
      else { return nil }
      if lexeme.noun != nil { return nil }
      end += 1
    }
    guard end > start, document.gap(start).isBlank,
      isInCity(end) || (isAt || owner != nil) && !document.isAllCapitals(start),
      document.gap(end).separates || !document.isCapitalised(end),
      document.number(end) == nil || document.gap(end).contains(.comma),
      !(text.quotation(at: start)?.isName ?? false), !isNameOfOccasion(endingAt: end)
    else { return nil }
    return Venue(tokens: start..<end, isLocated: true)
  }

  /// "At the Fajr festival", "at the Kypria music festival": whether a name is that of what takes place.
  private func isNameOfOccasion(endingAt end: Int) -> Bool {
    for index in end..<end + 3 {
      guard document.gap(index).isBlank, document.word(index) == nil else { return false }
      switch document.lexeme(index).head {
      case .festival, .fair, .biennale, .competition, .conference: return true
      default: continue
      }
    }
    return false
  }
}
