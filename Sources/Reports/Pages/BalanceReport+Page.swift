import Chronology
public import CultureCal
import Extraction
import Gazetteer

extension BalanceReport {
  /// The report as it is shown; of all pairs, at most `limit` are drawn.
  public func page(limit: Int = 20) -> ReportPage {
    if isOfOnePair, let pair = pairs.first { return page(of: pair) }
    let count = English.count(pairs.count, "pair of countries", "pairs of countries")
    let shown = Array(pairs.prefix(limit))
    return ReportPage(
      title: "Balance between countries", today: today,
      lead: [
        pairs.isEmpty
          ? "No event is known that takes one country's culture to another."
          : "\(English.capitalised(count)) \(pairs.count == 1 ? "presents" : "present") culture"
            + " to each other."
      ] + mostActive,
      sections: shown.isEmpty ? [] : [overview(of: shown)])
  }

  private var mostActive: [String] {
    guard pairs.count > 1, let first = pairs.first else { return [] }
    let count = first.countries.countries.reduce(0) { $0 + first.tally(of: $1).counted }
    return [
      "Most active: \(first.countries.first.inSentence) and \(first.countries.second.inSentence),"
        + " with \(English.count(count, "event")) held or announced."
    ]
  }

  private func overview(of shown: [Pair]) -> ReportPage.Section {
    let hidden = pairs.count - shown.count
    return ReportPage.Section(
      heading: "The most active pairs",
      chart: .mirror(
        MirrorChart(
          title: "Events that each country presents in the other", leftHeading: "",
          rightHeading: "", series: Self.series,
          rows: shown.map { pair in
            func side(_ country: Country) -> MirrorChart.Side {
              .init(name: country.name, figures: pair.tally(of: country).figures)
            }
            return MirrorChart.Row(
              label: "", left: side(pair.countries.first), right: side(pair.countries.second))
          })),
      table: ReportTable(
        caption: "Events that took place or are announced, and whose turn it is to hold days or a"
          + " year of culture",
        columns: [
          .init("Pair"), .init("presented", of: "By the first", isNumeric: true),
          .init("announced", of: "By the first", isNumeric: true),
          .init("presented", of: "By the second", isNumeric: true),
          .init("announced", of: "By the second", isNumeric: true), .init("Whose turn"),
        ],
        rows: shown.map { pair in
          let tallies = pair.countries.countries.map(pair.tally)
          return ["\(pair.countries.first.name) – \(pair.countries.second.name)"]
            + tallies.flatMap { [$0.presented, $0[.announced]].map(English.number) }
            + [pair.turn.short]
        }),
      notes: [
        "Presented is what was held or has begun, and what was planned and is past."
          + (hidden > 0
            ? " \(English.count(hidden, "pair")) with fewer events \(hidden == 1 ? "is" : "are") not shown."
            : "")
      ])
  }

  private func page(of pair: Pair) -> ReportPage {
    let countries = pair.countries
    var sections: [ReportPage.Section] = []
    if !pair.cells.isEmpty { sections += [years(of: pair), kinds(of: pair)] }
    if !pair.editions.isEmpty { sections.append(editions(of: pair)) }
    return ReportPage(
      title: "Balance between \(countries.first.inSentence) and \(countries.second.inSentence)",
      today: today,
      lead: pair.turn.sentences(between: countries) + [pair.sum], sections: sections)
  }

  private func years(of pair: Pair) -> ReportPage.Section {
    let kinds = EventKind.allCases
    var columns: [ReportTable.Column] = [.init("Year"), .init("Kind")]
    for country in pair.countries.countries {
      columns += Self.series.map { .init($0.name, of: pair.direction(country), isNumeric: true) }
    }
    let rows = pair.years.flatMap { year in
      kinds.compactMap { kind -> [String]? in
        let cells = pair.cells.filter { $0.year == year && $0.kind == kind }
        let figures = pair.countries.countries.flatMap { country in
          cells.filter { $0.presenter == country }.reduce(Tally()) { $0 + $1.tally }.figures
        }
        guard figures.contains(where: { $0 > 0 }) else { return nil }
        return [Self.name(year), kind.plural] + figures.map(English.number)
      }
    }
    return ReportPage.Section(
      heading: "By year",
      chart: .mirror(
        mirror("Events presented and announced, by the year in which they begin", pair) {
          pair.filledYears.map { year in (Self.name(year), { pair.tally(of: $0, in: year) }) }
        }),
      table: ReportTable(
        caption: "Events by year and kind", columns: columns, rows: rows, isGrouped: true),
      notes: notes(on: pair))
  }

  private func kinds(of pair: Pair) -> ReportPage.Section {
    let kinds = EventKind.allCases.filter { kind in
      pair.countries.countries.contains { pair.tally(of: $0, kind).counted > 0 }
    }
    var columns: [ReportTable.Column] = [.init("Kind")]
    for country in pair.countries.countries {
      columns += Self.series.map { .init($0.name, of: pair.direction(country), isNumeric: true) }
    }
    return ReportPage.Section(
      heading: "By kind",
      chart: .mirror(
        mirror("Events presented and announced, by kind", pair) {
          kinds.map { kind in (kind.plural, { pair.tally(of: $0, kind) }) }
        }),
      table: ReportTable(
        caption: "Events by kind", columns: columns,
        rows: kinds.map { kind in
          [kind.plural]
            + pair.countries.countries.flatMap {
              pair.tally(of: $0, kind).figures.map(English.number)
            }
        }))
  }

  private func mirror(
    _ title: String, _ pair: Pair, rows: () -> [(String, (Country) -> Tally)]
  ) -> MirrorChart {
    MirrorChart(
      title: title, leftHeading: pair.direction(pair.countries.first),
      rightHeading: pair.direction(pair.countries.second), series: Self.series,
      rows: rows().map { label, tally in
        let sides = pair.countries.countries.map { tally($0).figures }
        return MirrorChart.Row(
          label: label, left: .init(figures: sides[0]), right: .init(figures: sides[1]))
      })
  }

  private func editions(of pair: Pair) -> ReportPage.Section {
    let rows = pair.editions.compactMap { edition -> (Edition, TimelineChart.Row)? in
      edition.when.map { (edition, .init(edition, $0)) }
    }
    let groups = [
      [pair.countries.first], [pair.countries.second], pair.countries.countries.sorted(),
    ]
    let days = TimelineChart.days(
      for: rows.map(\.1.span), from: nil, to: nil, today: today)
    return ReportPage.Section(
      heading: "Days and years of culture",
      words: ["Whose turn it is goes by these, which the two countries hold between them alone."],
      chart: days.map { days in
        .timeline(
          TimelineChart(
            title: "Days and years of culture in time", days: days, today: today.dayNumber,
            groups: groups.compactMap { presenters in
              let rows = rows.filter { $0.0.presenters == presenters }.map(\.1)
              return rows.isEmpty
                ? nil
                : .init(
                  heading: "Presented by \(English.list(presenters.map(\.inSentence)))", rows: rows)
            }))
      },
      table: ReportTable(
        caption: "Days and years of culture between the two countries",
        columns: [.init("Event"), .init("Presented by"), .init("When"), .init("Status")],
        rows: pair.editions.map { edition in
          [
            edition.title, edition.presenters.words, edition.when?.words ?? "no date",
            edition.standing.words,
          ]
        }))
  }

  private func notes(on pair: Pair) -> [String] {
    let all = pair.cells.reduce(Tally()) { $0 + $1.tally }
    let left = [Standing.proposed, .postponed, .cancelled].filter { all[$0] > 0 }
      .map { "\(English.number(all[$0])) \($0.words)" }
    return [
      "Unconfirmed is what was planned and is past, and nobody has said whether it took place. An event counts in the year in which it begins, and programme items count by their own kinds."
    ] + (left.isEmpty ? [] : ["Not counted: \(English.list(left))."])
  }

  /// What the bars of a balance are put together of, in the order of ``Tally/figures``.
  private static let series = [
    ChartSeries("held", .solid), ChartSeries("unconfirmed", .hatched),
    ChartSeries("announced", .open),
  ]

  private static func name(_ year: Int?) -> String { year.map { "\($0)" } ?? "not known" }
}

extension Tally {
  /// What a chart shows of it.
  fileprivate var figures: [Int] { [self[.held], self[.unconfirmed], self[.announced]] }
}

extension BalanceReport.Pair {
  /// Who presents itself where.
  fileprivate func direction(_ presenter: Country) -> String {
    "\(presenter.name) in \(countries.other(than: presenter).inSentence)"
  }

  /// Its years with those between them in which there is nothing, unless they are too many.
  fileprivate var filledYears: [Int?] {
    guard let first = years.compactMap(\.self).first, let last = years.compactMap(\.self).last,
      last - first < 40
    else { return years }
    return Array(first...last) + (years.contains(nil) ? [nil] : [])
  }

  /// What both have presented, in a sentence.
  fileprivate var sum: String {
    let parts = countries.countries.map { country in
      let tally = tally(of: country)
      return "\(country.inSentence) has presented \(English.count(tally.presented, "event"))"
        + (tally[.announced] > 0 ? " and announced \(English.number(tally[.announced]))" : "")
    }
    return English.capitalised(parts.joined(separator: "; ")) + "."
  }
}

extension TimelineChart.Row {
  /// A row of an edition with a date.
  fileprivate init(_ edition: Edition, _ when: EDTF) {
    self.init(
      label: edition.title, detail: "\(when.words) · \(edition.standing.words)",
      span: TimeSpan(when), emphasis: .init(edition.standing))
  }
}
