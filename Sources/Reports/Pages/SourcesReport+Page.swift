public import Chronology
public import CultureCal

extension SourcesReport {
  /// The report as it is shown; at most `limit` sources are.
  public func page(today: CivilDate, limit: Int = 20) -> ReportPage {
    ReportPage(
      title: "What the sources are worth", today: today, lead: lead,
      sections: (sources.isEmpty ? [] : [telling(limit), correcting(limit)])
        + (histories.isEmpty ? [] : [dating]))
  }

  private var lead: [String] {
    guard !sources.isEmpty else { return ["No article tells of these events."] }
    var lead: [String] = []
    if let first = sources.filter({ $0.first > 0 }).max(by: { $0.first < $1.first }) {
      let most = sources.filter { $0.first == first.first }.map(\.source)
      lead.append(
        "\(English.list(most)) announced first most often:"
          + " \(English.number(first.first)) of the events that several sources tell of.")
    } else {
      lead.append("No event is told of by several sources, so none was the first.")
    }
    if changedCount > 0 {
      lead.append(
        "\(changedCount == 1 ? "The date of 1 event" : "The dates of \(English.number(changedCount)) events")"
          + " changed over time: \(English.number(firmedCount)) became more precise,"
          + " \(movedCount == 0 ? "none" : English.number(movedCount)) moved to other days.")
    }
    if let medianLead {
      lead.append(
        "In the middle case the final day was told \(English.count(abs(medianLead), "day"))"
          + " \(medianLead < 0 ? "after" : "before") the beginning.")
    }
    return lead
  }

  private func telling(_ limit: Int) -> ReportPage.Section {
    let shown = Array(sources.prefix(limit))
    return ReportPage.Section(
      heading: "Who announces first",
      chart: .bars(
        BarChart(
          title: "Events that each source tells of",
          series: [
            ChartSeries("announced first, before others", .solid),
            ChartSeries("told of after others", .hatched), ChartSeries("told of alone", .open),
          ],
          bars: shown.map {
            .init(
              label: $0.source, figures: [$0.first, $0.shared - $0.first, $0.events - $0.shared])
          })),
      table: ReportTable(
        caption: "Events that each source tells of",
        columns: [.init("Source")]
          + ["Events", "Told of by others too", "Announced first", "Share"].map {
            .init($0, isNumeric: true)
          },
        rows: shown.map {
          [$0.source] + [$0.events, $0.shared, $0.first].map(English.number)
            + [English.share($0.first, of: $0.shared)]
        }),
      notes: [
        "First is who was not published on a later day than any other; on one day, all are. What has no day of publication is never first."
      ] + hidden(sources.count - shown.count))
  }

  private func correcting(_ limit: Int) -> ReportPage.Section {
    let shown = Array(sources.prefix(limit))
    return ReportPage.Section(
      heading: "Who had to be corrected",
      chart: shown.allSatisfy { $0.corrected == 0 }
        ? nil
        : .bars(
          BarChart(
            title: "Statements of each source that had to be corrected",
            series: [
              ChartSeries("contradict what is in force", .solid),
              ChartSeries("rejected by a person", .hatched),
            ],
            bars: shown.filter { $0.corrected > 0 }.map {
              .init(label: $0.source, figures: [$0.contradicted, $0.rejected])
            })),
      table: ReportTable(
        caption: "Dates, guests, hosts and cities that each source gave",
        columns: [.init("Source")]
          + ["Statements", "Contradicted", "Rejected", "Share corrected"].map {
            .init($0, isNumeric: true)
          },
        rows: shown.map {
          [$0.source] + [$0.statements, $0.contradicted, $0.rejected].map(English.number)
            + [English.share($0.corrected, of: $0.statements)]
        }),
      notes: [
        "A date that was only vaguer than what is known now did not have to be corrected."
      ])
  }

  private var dating: ReportPage.Section {
    let hidden = changedCount - histories.count
    return ReportPage.Section(
      heading: "How dates firmed up",
      chart: .steps(
        StepsChart(
          title: "Dates as they were told one after the other",
          rows: histories.map { history in
            .init(
              label: history.title,
              steps: history.steps.map {
                .init(
                  label: $0.when?.words ?? "no date", by: $0.source, note: $0.note,
                  isVague: DateKnowledge($0.when).isVague)
              })
          })),
      table: ReportTable(
        caption: "Dates as they were told one after the other",
        columns: ["Event", "Date", "Told on", "Told by", "What it did"].map { .init($0) },
        rows: histories.flatMap { history in
          history.steps.map { step in
            [
              history.title, step.when?.words ?? "no date", step.said?.words ?? "–", step.source,
              step.change.words,
            ]
          }
        }, isGrouped: true),
      notes: hidden > 0
        ? [
          "\(English.capitalised(English.count(hidden, "event"))) whose dates changed before not shown."
        ] : [])
  }

  private func hidden(_ count: Int) -> [String] {
    count > 0
      ? ["\(English.capitalised(English.count(count, "source"))) with fewer events not shown."] : []
  }
}

extension DateHistory.Step {
  /// When it was said, and what it did if that is not plain.
  fileprivate var note: String {
    let day = said?.words ?? "on an unknown day"
    return change == .moved || change == .cleared ? "\(day): \(change.words)" : day
  }
}

extension DateHistory.Change {
  fileprivate var words: String {
    switch self {
    case .first: "first date"
    case .firmer: "more precise"
    case .moved: "moved"
    case .other: "told otherwise"
    case .cleared: "taken back"
    }
  }
}
