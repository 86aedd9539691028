/// Writes single dates in the words of a language.
///
/// Each method gives nil where words would be clumsier than EDTF.
struct DateWriter {
  let wording: DateWording

  /// Whether a text stands alone, or after a preposition or within another text.
  enum Place {
    case alone, dependent
  }

  /// A date with what is in doubt.
  func text(_ date: EDTFDate, _ place: Place = .alone) -> String? {
    let doubt = date.doubt
    guard !doubt.isEmpty else { return certain(date, place) }
    guard date.isInDoubtAsWhole else {
      return certain(date, place).map { "\($0) (\(partsInDoubt(date)))" }
    }
    guard var text = certain(date, doubt.contains(.approximate) ? .dependent : place) else {
      return nil
    }
    if doubt.contains(.approximate) { text = wording.about.filled(text) }
    if doubt.contains(.uncertain) { text = wording.uncertain.filled(text) }
    return text
  }

  /// A date as if nothing of it were in doubt.
  func certain(_ date: EDTFDate, _ place: Place = .alone) -> String? {
    guard let year = date.knownYear else { return inSomeYear(date, place) }
    if let partOfYear = date.partOfYear { return text(partOfYear, of: year, place) }
    return withinYear(date, text(year: year), place)
  }

  /// A year, with its era if that could be mistaken.
  func text(year: Int) -> String {
    switch year {
    case ...0: wording.yearBeforeChrist.filled("\(1 - year)")
    case ..<1000: wording.earlyYear.filled("\(year)")
    default: wording.year.filled("\(year)")
    }
  }

  /// The months of a year, as they stand alone or otherwise.
  func month(_ month: Int, _ place: Place) -> String { form(wording.months[month - 1], place) }

  func form(_ forms: DateWording.Forms, _ place: Place) -> String {
    place == .alone ? forms.alone : forms.dependent
  }

  /// Texts joined as "a, b or c".
  func list(_ texts: [String], _ conjunction: String) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.joined() }
    return conjunction.filled(texts.dropLast().joined(separator: ", "), last)
  }

  // MARK: Within a known year

  private func withinYear(_ date: EDTFDate, _ year: String, _ place: Place) -> String? {
    guard let month = date.month else { return year }
    let months = (1...12).filter(month.matches)
    if months.count == 1, let month = months.first {
      return withinMonth(date, month, year, place)
    }
    switch (month, date.day) {
    case (.unspecified, nil): return form(wording.someMonth, place).filled(year)
    case (.unspecified, .unspecified): return form(wording.someDay, place).filled(year)
    case (_, nil) where months.count <= 3:
      return list(months.map { self.month($0, place) }, wording.or) + " " + year
    default: return nil
    }
  }

  private func withinMonth(
    _ date: EDTFDate, _ month: Int, _ year: String, _ place: Place
  ) -> String? {
    guard let day = date.day else { return self.month(month, place) + " " + year }
    let monthAndYear = self.month(month, .dependent) + " " + year
    if let day = day.number { return "\(day) \(monthAndYear)" }
    if day == .unspecified { return form(wording.someDay, place).filled(monthAndYear) }
    let length = CivilDate.days(inMonth: month, year: date.knownYear ?? 2000)
    let days = (1...length).filter(day.matches)
    guard let first = days.first, let last = days.last else { return nil }
    return last - first == days.count - 1 && days.count > 2
      ? form(wording.someDayBetween, place).filled("\(first)", "\(last)", monthAndYear)
      : list(days.map(String.init), wording.or) + " " + monthAndYear
  }

  private func text(_ part: PartOfYear, of year: Int, _ place: Place) -> String? {
    let text: String
    switch part.kind {
    case .quarter(let index):
      return form(wording.quarters[index], place).filled(self.text(year: year))
    case .third(let index):
      return form(wording.thirds[index], place).filled(self.text(year: year))
    case .half(let index):
      return form(wording.halves[index], place).filled(self.text(year: year))
    case .season(let season, _):
      let name = form(wording.seasons[season], place)
      if part.months.first + part.months.count <= 13 {
        text = name + " " + self.text(year: year)
      } else if (1000...9998).contains(year) {
        text = name + " " + wording.years.filled("\(year)–\(wording.followingYear(year + 1))")
      } else {
        return nil
      }
    }
    return inHemisphere(part, text)
  }

  private func inHemisphere(_ part: PartOfYear, _ text: String) -> String {
    switch part.kind {
    case .season(_, .north): wording.northern.filled(text)
    case .season(_, .south): wording.southern.filled(text)
    default: text
    }
  }

  // MARK: In a year that is not known

  private func inSomeYear(_ date: EDTFDate, _ place: Place) -> String? {
    guard let month = date.month else { return period(date, place) }
    guard let within = period(date, .dependent) else {
      guard date.year.unspecifiedAtEnd == 4 else { return nil }
      return yearless(date).map { wording.unknownYear.filled($0) }
    }
    switch (month, date.day) {
    case (.unspecified, nil): return form(wording.someMonth, place).filled(within)
    case (.unspecified, .unspecified): return form(wording.someDay, place).filled(within)
    default: return yearless(date).map { wording.someYear.filled($0, within) }
    }
  }

  /// The decade, century or millennium in which a year lies.
  private func period(_ date: EDTFDate, _ place: Place) -> String? {
    guard !date.isNegative, let unspecified = date.year.unspecifiedAtEnd else { return nil }
    let first = date.year.lowest
    switch unspecified {
    case 1 where first >= 1000: return form(wording.decade, place).filled("\(first)")
    case 2: return form(wording.century, place).filled(wording.ordinal(first / 100 + 1))
    case 3: return form(wording.millennium, place).filled(wording.ordinal(first / 1000 + 1))
    default: return nil
    }
  }

  /// A season, month or day without its year.
  private func yearless(_ date: EDTFDate) -> String? {
    if let part = date.partOfYear {
      guard case .season(let season, _) = part.kind else { return nil }
      return inHemisphere(part, wording.seasons[season].alone)
    }
    guard let month = date.month?.number else { return nil }
    guard let day = date.day else { return self.month(month, .alone) }
    if let day = day.number { return "\(day) \(self.month(month, .dependent))" }
    return day == .unspecified
      ? wording.someDay.alone.filled(self.month(month, .dependent)) : nil
  }

  // MARK: Doubt

  /// What is in doubt in a date, such as "year uncertain, month and day approximate".
  private func partsInDoubt(_ date: EDTFDate) -> String {
    var parts = [(wording.yearName, date.yearDoubt)]
    if date.month != nil {
      parts.append(
        (date.partOfYear == nil ? wording.monthName : wording.partOfYearName, date.monthDoubt))
    }
    if date.day != nil { parts.append((wording.dayName, date.dayDoubt)) }
    let doubts: [(EDTF.Qualification, String)] = [
      (.uncertain, wording.partUncertain), (.approximate, wording.partApproximate),
      (.uncertainAndApproximate, wording.partUncertainAndApproximate),
    ]
    return doubts.compactMap { doubt, text in
      let names = parts.filter { $0.1 == doubt }.map(\.0)
      return names.isEmpty ? nil : text.filled(list(names, wording.and))
    }.joined(separator: ", ")
  }
}
