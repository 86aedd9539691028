public import Chronology
public import CultureCal
import Extraction
import Gazetteer

extension StatisticsReport {
  /// The report as it is shown; of countries, cities and sources, at most `limit` each are shown.
  public func page(today: CivilDate, limit: Int = 20) -> ReportPage {
    ReportPage(
      title: "The calendar in figures", today: today, lead: lead,
      sections: all.events == 0
        ? [] : [byYear, byKind, byKnowledge] + byCountry(limit) + byCity(limit) + bySource(limit))
  }

  private var lead: [String] {
    if all.events == 0 { return ["No events."] }
    let unsure = all.vague + all.undated
    return [
      "\(English.capitalised(English.count(all.events, "event"))): \(English.number(all.dated)) with a"
        + " known day, \(English.number(unsure)) (\(English.share(unsure, of: all.events))) with a"
        + " vague date or none.",
      all.needReview == 0
        ? "None of them waits for a person’s decision."
        : "\(English.capitalised(English.count(all.needReview, "event")))"
          + " (\(English.share(all.needReview, of: all.events))) \(all.needReview == 1 ? "waits" : "wait")"
          + " for a person’s decision.",
    ]
      + (waitingCandidates == 0
        ? []
        : [
          "\(English.capitalised(English.count(waitingCandidates, "further candidate")))"
            + " \(waitingCandidates == 1 ? "is" : "are") to be accepted or rejected."
        ])
  }

  private var byYear: ReportPage.Section {
    let known = years.compactMap { line in line.value.map { ($0, line.figures) } }
    return ReportPage.Section(
      heading: "By year",
      chart: known.isEmpty
        ? nil
        : .bars(
          BarChart(
            title: "Events by the year in which they begin", series: Self.series,
            bars: Self.filled(known).map { .init(label: "\($0)", figures: $1.figures) },
            isUpright: true)),
      table: table(
        "Events by the year in which they begin", "Year",
        years.map { ($0.value.map { "\($0)" } ?? "not known", $0.figures) }))
  }

  private var byKind: ReportPage.Section {
    ReportPage.Section(
      heading: "By kind",
      chart: .bars(bars("Events by kind", kinds.map { ($0.value.plural, $0.figures) })),
      table: table("Events by kind", "Kind", kinds.map { ($0.value.plural, $0.figures) }),
      notes: [
        "By status: "
          + English.list(
            statuses.map { "\(English.number($0.figures.events)) \($0.value.rawValue)" }) + "."
      ])
  }

  private var byKnowledge: ReportPage.Section {
    ReportPage.Section(
      heading: "How well the dates are known",
      chart: .bars(
        BarChart(
          title: "Events by how well their dates are known",
          series: [ChartSeries("events", .solid)],
          bars: knowledge.map { .init(label: $0.value.words, figures: [$0.figures.events]) })),
      table: ReportTable(
        caption: "Events by how well their dates are known",
        columns: [
          .init("Date"), .init("Events", isNumeric: true), .init("Share", isNumeric: true),
        ],
        rows: knowledge.map {
          [
            $0.value.words, English.number($0.figures.events),
            English.share($0.figures.events, of: all.events),
          ]
        }))
  }

  private func byCountry(_ limit: Int) -> [ReportPage.Section] {
    if countries.isEmpty { return [] }
    let shown = countries.prefix(limit)
    return [
      ReportPage.Section(
        heading: "By country",
        chart: .mirror(
          MirrorChart(
            title: "Events to which countries come as guests, and that they host",
            leftHeading: "As a guest", rightHeading: "As a host", series: Self.series,
            rows: shown.map {
              MirrorChart.Row(
                label: $0.country.name, left: .init(figures: $0.asGuest.figures),
                right: .init(figures: $0.asHost.figures))
            })),
        table: ReportTable(
          caption: "Events by country; one that several take part in counts for each",
          columns: [.init("Country")]
            + ["As a guest", "As a host"].flatMap { group in
              ["events", "vague or no date", "to review"].map {
                .init($0, of: group, isNumeric: true)
              }
            },
          rows: shown.map { line in
            [line.country.name]
              + [line.asGuest, line.asHost].flatMap {
                [$0.events, $0.vague + $0.undated, $0.needReview].map(English.number)
              }
          }),
        notes: Self.hidden(countries.count - shown.count, "country", "countries"))
    ]
  }

  private func byCity(_ limit: Int) -> [ReportPage.Section] {
    if cities.isEmpty { return [] }
    let shown = cities.prefix(limit).map { ($0.value, $0.figures) }
    return [
      ReportPage.Section(
        heading: "By city", chart: .bars(bars("Events by city", shown)),
        table: table("Events by city", "City", shown),
        notes: Self.hidden(cities.count - shown.count, "city", "cities"))
    ]
  }

  private func bySource(_ limit: Int) -> [ReportPage.Section] {
    if sources.isEmpty { return [] }
    let shown = sources.prefix(limit)
    let byHand =
      withoutArticle == 0
      ? []
      : [
        "\(English.capitalised(English.count(withoutArticle, "event"))) rest\(withoutArticle == 1 ? "s" : "") on the word of people alone."
      ]
    return [
      ReportPage.Section(
        heading: "By source",
        chart: .bars(
          bars("Events that each source tells of", shown.map { ($0.source, $0.figures) })),
        table: table(
          "Events that each source tells of; one that several tell of counts for each", "Source",
          shown.map { ($0.source, $0.figures) },
          more: (.init("Articles", isNumeric: true), shown.map { English.number($0.articles) })),
        notes: Self.hidden(sources.count - shown.count, "source", "sources") + byHand)
    ]
  }

  private func bars(_ title: String, _ lines: [(String, Figures)]) -> BarChart {
    BarChart(
      title: title, series: Self.series,
      bars: lines.map { .init(label: $0, figures: $1.figures) })
  }

  private func table(
    _ caption: String, _ heading: String, _ lines: [(String, Figures)],
    more: (ReportTable.Column, [String])? = nil
  ) -> ReportTable {
    let headings = ["Events", "Day known", "Vague", "No date", "Vague or no date", "To review"]
    return ReportTable(
      caption: caption,
      columns: [.init(heading)] + (more.map { [$0.0] } ?? [])
        + headings.map { .init($0, isNumeric: true) },
      rows: lines.enumerated().map { index, line in
        let (label, figures) = line
        let counts = [figures.events, figures.dated, figures.vague, figures.undated]
        return [label] + (more.map { [$0.1[index]] } ?? []) + counts.map(English.number) + [
          English.share(figures.vague + figures.undated, of: figures.events),
          English.share(figures.needReview, of: figures.events),
        ]
      })
  }

  /// The years with those between them in which there is nothing, unless they are too many.
  private static func filled(_ years: [(Int, Figures)]) -> [(Int, Figures)] {
    guard let first = years.first?.0, let last = years.last?.0, last - first < 60 else {
      return years
    }
    let known = Dictionary(uniqueKeysWithValues: years)
    return (first...last).map { ($0, known[$0] ?? Figures()) }
  }

  private static func hidden(_ count: Int, _ thing: String, _ things: String) -> [String] {
    count > 0
      ? ["\(English.capitalised(English.count(count, thing, things))) with fewer events not shown."]
      : []
  }

  /// What the bars are put together of, in the order of ``Figures/figures``.
  private static let series = [
    ChartSeries("day known", .solid), ChartSeries("still vague", .hatched),
    ChartSeries("no date", .open),
  ]
}

extension StatisticsReport.Figures {
  fileprivate var figures: [Int] { [dated, vague, undated] }
}
