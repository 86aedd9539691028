extension RecurrenceRule {
  /// The rule with what it leaves unsaid taken from its start.
  ///
  /// - SeeAlso: RFC 5545, section 3.3.10: "Information, not contained in the rule, necessary to
  ///   determine the various recurrence instance start time and dates are derived from the Start
  ///   Time (DTSTART) component attribute."
  func completed(by start: LocalDateTime) -> RecurrenceRule {
    var rule = self
    let day = start.day
    if frequency.rawValue > Frequency.secondly.rawValue, seconds.isEmpty {
      rule.seconds = [start.secondOfDay % 60]
    }
    if frequency.rawValue > Frequency.minutely.rawValue, minutes.isEmpty {
      rule.minutes = [start.secondOfDay / 60 % 60]
    }
    if frequency.rawValue > Frequency.hourly.rawValue, hours.isEmpty {
      rule.hours = [start.secondOfDay / 3_600]
    }
    switch frequency {
    case .weekly where weekdays.isEmpty:
      rule.weekdays = [WeekdayRule(day.weekday)]
    case .monthly where weekdays.isEmpty && monthDays.isEmpty:
      rule.monthDays = [day.day]
    case .yearly where weekdays.isEmpty && monthDays.isEmpty && yearDays.isEmpty:
      if weekNumbers.isEmpty {
        rule.monthDays = [day.day]
        if months.isEmpty { rule.months = [day.month] }
      } else {
        rule.weekdays = [WeekdayRule(day.weekday)]
      }
    case .yearly
    where weekdays.isEmpty && yearDays.isEmpty && weekNumbers.isEmpty && months.isEmpty
      && setPositions.isEmpty:
      // "each 31st" of a yearly rule is the one of the start's month
      rule.months = [day.month]
    default: break
    }
    return rule
  }
}
