import Chronology
import CultureCal
import Glibc

extension ReminderClock {
  /// The clock of a command: the system's, or the end of the day that somebody said it is.
  init(_ moment: Moment) {
    let home = ZoneFiles.home
    let endOfDay = home.utc(of: LocalDateTime(dayNumber: moment.day.dayNumber, secondOfDay: 86_399))
    // A day alone was recorded where somebody said which day it is.
    let isSaid = moment.recorded == moment.day.description
    self.init(now: isSaid ? endOfDay : time(nil), home: home, zone: ZoneFiles.rules(named:))
  }
}
