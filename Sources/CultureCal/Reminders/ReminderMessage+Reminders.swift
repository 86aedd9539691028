import Chronology
import Extraction
import Gazetteer
import ICalendar

extension ReminderMessage {
  /// The message that tells of reminders, as seen on a day.
  ///
  /// - Parameters:
  ///   - reminders: at least one.
  ///   - today: the day on which it is read.
  ///   - isCatchUp: whether it was due so long ago that it is told as such.
  ///   - stamp: when it was made, in seconds since 1970 in UTC.
  init(_ reminders: [Reminder], on today: CivilDate, isCatchUp: Bool, stamp: Int) {
    let lines = reminders.map { $0.line(on: today) }
    let heading = isCatchUp ? "Reminders that are late" : "Reminders"
    let first = lines.first ?? ""
    let more = lines.count > 1 ? " (and \(lines.count - 1) more)" : ""
    subject = "\(isCatchUp ? "Late: " : "")\(first)\(more)"
    text =
      "\(heading), \(EDTF.day(today).written(in: .english))\n\n"
      + zip(lines, reminders).map { "- \($0)\n  \($1.event.uid)" }.joined(separator: "\n") + "\n"
    html = ReminderMessage.page(heading, lines, reminders)
    calendar = ReminderMessage.calendar(reminders.map(\.event), stamp: stamp)
    var writer = JSONWriter()
    writer.array { json in
      for (line, reminder) in zip(lines, reminders) {
        json.object { json in
          json.field("line", line)
          json.field("reason", reminder.reason.text)
          json.field("id", reminder.event.uid)
          json.field("title", reminder.event.title)
          json.field("when", reminder.event.when?.description)
          json.field("status", reminder.event.status.rawValue)
          json.field("city", reminder.event.city)
          json.field("venue", reminder.event.venue)
          json.field("guests", reminder.event.guests.map(\.code))
          json.field("hosts", reminder.event.hosts.map(\.code))
        }
      }
    }
    json = writer.text
  }

  private static func page(
    _ heading: String, _ lines: [String], _ reminders: [Reminder]
  ) -> String {
    let entries = zip(lines, reminders).map { line, reminder in
      let link = reminder.event.links.first.map {
        " <a href=\"\(Markup.escaped($0))\">\(Markup.escaped($0))</a>"
      }
      return "<li>\(Markup.escaped(line))\(link ?? "")</li>"
    }
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>\(heading)</title></head>
      <body style="font: 16px/1.5 sans-serif; color: #222; background: #fff">
      <h1 style="font-size: 20px">\(heading)</h1>
      <ul>
      \(entries.joined(separator: "\n"))
      </ul>
      </body></html>

      """
  }

  /// The events with exact days; a vague one has no place in a calendar's grid.
  static func calendar(_ candidates: [Event], stamp: Int) -> String? {
    let events = candidates.filter { event in
      guard let when = event.when else { return false }
      return when.precision >= .day && PossibleDays(when).count != nil
    }
    guard !events.isEmpty else { return nil }
    var writer = ICalendarWriter()
    writer.component("VCALENDAR") { calendar in
      calendar.value("VERSION", "2.0")
      calendar.value("PRODID", "-//culturecal//EN")
      calendar.value("METHOD", "PUBLISH")
      var seen: Set<String> = []
      for event in events where seen.insert(event.uid).inserted {
        calendar.component("VEVENT") { $0.write(event, stamp: stamp) }
      }
    }
    return writer.text
  }
}

extension ICalendarWriter {
  /// The properties of a VEVENT for an event with exact days.
  ///
  /// It is entered by its days, since its hour means nothing without the rules of its zone; the hour is
  /// told in the description. DTEND is the day after the last.
  /// - SeeAlso: RFC 5545, section 3.6.1
  fileprivate mutating func write(_ event: Event, stamp: Int) {
    let days = event.when.map(PossibleDays.init) ?? PossibleDays(first: 0, last: 0)
    value("UID", "\(event.uid)@culturecal")
    value("DTSTAMP", "\(LocalDateTime(seconds: stamp))Z")
    value("DTSTART;VALUE=DATE", "\(LocalDateTime(dayNumber: days.first))".prefix(8).description)
    value("DTEND;VALUE=DATE", "\(LocalDateTime(dayNumber: days.last + 1))".prefix(8).description)
    text("SUMMARY", event.title)
    let place = [event.venue, event.city].compactMap(\.self).joined(separator: ", ")
    if !place.isEmpty { text("LOCATION", place) }
    let hours = event.startTime.map { start in
      "\(start)\(event.endTime.map { "–\($0)" } ?? "")\(event.zone.map { " \($0)" } ?? "")"
    }
    let description = [hours, event.notes].compactMap(\.self).joined(separator: "\n")
    if !description.isEmpty { text("DESCRIPTION", description) }
    if let link = event.links.first { value("URL", link) }
    value(
      "STATUS",
      event.status == .cancelled
        ? "CANCELLED" : event.status == .proposed ? "TENTATIVE" : "CONFIRMED")
    value("TRANSP", "TRANSPARENT")
  }
}
