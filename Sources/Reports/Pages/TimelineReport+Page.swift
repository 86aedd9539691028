import Chronology
public import CultureCal
import Extraction

extension TimelineReport {
  /// The report as it is shown.
  public func page() -> ReportPage {
    let shown = events
    var sections: [ReportPage.Section] = []
    if !shown.isEmpty {
      sections.append(
        ReportPage.Section(
          heading: "Events in time", chart: chart, table: table(shown, "The events of the chart"),
          notes: notes(shown)))
    }
    if !undated.isEmpty {
      let hidden = undatedCount - undated.count
      sections.append(
        ReportPage.Section(
          heading: "Without a date", table: table(undated, "Events without a date"),
          notes: hidden > 0
            ? [
              "\(English.capitalised(English.count(hidden, "more event"))) without a date not shown."
            ] : []))
    }
    return ReportPage(
      title: "Timeline" + period, today: today,
      lead: [lead(shown)], sections: sections)
  }

  private var period: String {
    guard first != nil || last != nil else { return "" }
    if let first, let last, first.month == 1, first.day == 1, last.month == 12, last.day == 31 {
      return first.year == last.year ? " of \(first.year)" : " of \(first.year)–\(last.year)"
    }
    return (first.map { " from \($0.words)" } ?? "") + (last.map { " to \($0.words)" } ?? "")
  }

  private func notes(_ shown: [Event]) -> [String] {
    var notes: [String] = []
    let all = datedCount + expectedCount
    if all > shown.count {
      let which =
        first == nil && last == nil
        ? "those nearest to the day of the report." : "the first ones."
      notes.append(
        "\(English.number(shown.count)) of \(English.number(all)) events are shown: " + which)
    }
    if shown.contains(where: { $0.basis != nil }) {
      notes.append(
        "What is expected follows from a series or from an agreement's date; nobody has announced it,"
          + " and no report counts it.")
    }
    return notes
  }

  private func lead(_ shown: [Event]) -> String {
    if datedCount + undatedCount + expectedCount == 0 { return "No events." }
    let told = shown.filter { $0.basis == nil }
    let vague = told.count { DateKnowledge($0.when).isVague }
    var parts = [English.count(datedCount, "event") + " with a date"]
    if datedCount == told.count, vague > 0 {
      parts[0] += ", of which \(English.number(vague)) still vague"
    }
    if undatedCount > 0 { parts.append("\(English.number(undatedCount)) without") }
    if expectedCount > 0 { parts.append("\(English.number(expectedCount)) more expected") }
    return English.capitalised(parts.joined(separator: "; ")) + "."
  }

  private var chart: Chart? {
    let groups = groups.map { group in
      let programme = group.programme
      return TimelineChart.Group(
        heading: group.words,
        rows: group.events.compactMap { event in
          event.when.map {
            TimelineChart.Row(
              event, $0, today: today, isEnclosed: programme != nil && event.uid != programme)
          }
        })
    }
    return TimelineChart.days(
      for: groups.flatMap(\.rows).map(\.span), from: first, to: last, today: today
    ).map { days in
      .timeline(
        TimelineChart(
          title: "When events take place", days: days, today: today.dayNumber, groups: groups))
    }
  }

  private func table(_ events: [Event], _ caption: String) -> ReportTable {
    ReportTable(
      caption: caption,
      columns: ["Event", "When", "Kind", "Status", "Countries", "Place", "ID"].map { .init($0) },
      rows: events.map { event in
        [
          event.title, event.when?.words ?? "no date", event.kind.rawValue,
          event.status(today: today), event.direction, event.place, event.uid,
        ]
      })
  }
}

extension TimelineReport.Group {
  /// The UID of the event that encloses the rows.
  fileprivate var programme: String? {
    if case .programme(let event) = heading { event.uid } else { nil }
  }

  /// What the rows have in common.
  fileprivate var words: String {
    switch heading {
    case .kind(let kind): kind.plural
    case .programme(let event): event.title
    case .noProgramme: "Without a programme"
    }
  }
}

extension TimelineChart.Row {
  /// A row of an event with a date.
  fileprivate init(_ event: Event, _ when: EDTF, today: CivilDate, isEnclosed: Bool) {
    let standing = Standing(event.status, when, today: today)
    let place = event.city ?? ""
    self.init(
      label: event.title,
      detail: [when.words, event.status(today: today), place].filter { !$0.isEmpty }.joined(
        separator: " · "),
      span: event.status == .held ? TimeSpan(when).over(by: today) : TimeSpan(when),
      emphasis: event.basis == nil ? .init(standing) : .expected, isEnclosed: isEnclosed)
  }
}
