/// Sentences that begin with the new date of what was put off.
extension MarkedText {
  /// The words for the new date that a sentence begins with, in Russian with what it is of: «новые сроки проведения Дней».
  func newDate(at first: Int) -> Range<Int>? {
    if language == .english {
      let new = document.word(first) == .the ? first + 1 : first
      let date = document.matches(new + 1, "opening") ? new + 2 : new + 1
      let isDate =
        document.matches(new, "new")
        && (document.matches(date, "date") || document.matches(date, "dates"))
      return isDate ? first..<date + 1 : nil
    }
    guard document.begins(first, "нов"),
      document.begins(first + 1, "дат") || document.begins(first + 1, "срок")
    else { return nil }
    var end = first + 2
    if document.begins(end, "проведени") { end += 1 }
    if document.lexeme(end).head != nil, document.gap(end).isBlank { end += 1 }
    return first..<end
  }
}
