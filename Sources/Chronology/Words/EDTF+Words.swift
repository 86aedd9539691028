extension EDTF {
  /// The date as people write it, such as "14–20 May 2018", "November 2017" or "from about 2015".
  ///
  /// What is vague stays so: a month is never written as a day. Where words would be clumsier than
  /// the format, as for `Y170000002`, it is the text of ``description``.
  public func written(in wording: DateWording) -> String {
    let writer = DateWriter(wording: wording)
    let text =
      switch form {
      case .date(let date): writer.text(date)
      case .year(let year): writer.text(year)
      case .moment(let moment): writer.text(moment)
      case .interval(let first, let last): writer.text(first, last)
      case .set(let isAll, let members): writer.text(isAll: isAll, members)
      }
    return text ?? description
  }
}

extension DateWriter {
  /// A year with the limits that its significant digits leave.
  fileprivate func text(_ year: EDTFYear) -> String? {
    let years = year.years
    guard year.significantDigits != nil, (1000...9999).contains(year.year) else { return nil }
    let text = text(year: year.year)
    guard years.count > 1 else { return text }
    return wording.about.filled(text)
      + " (\(wording.years.filled("\(years.lowerBound)–\(years.upperBound)")))"
  }

  /// A day and time, the seconds only if there are any.
  fileprivate func text(_ moment: EDTFMoment) -> String? {
    guard case .date(let date) = EDTF.day(moment.day).form, let day = certain(date) else {
      return nil
    }
    var time = (moment.second / 3600).padded(to: 2) + ":" + (moment.second / 60 % 60).padded(to: 2)
    if moment.second % 60 != 0 { time += ":" + (moment.second % 60).padded(to: 2) }
    guard let shift = moment.shift else { return "\(day), \(time)" }
    return "\(day), \(time) UTC" + (shift == 0 ? "" : EDTFMoment.text(shift: shift))
  }
}
