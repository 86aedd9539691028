import ArgumentParser
import Chronology
import CultureCal
import Extraction

/// Which events a list shows.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Any part of this year.", valueName: "year"))
  var year: String?

  @Option(
    help: ArgumentHelp(
      "From the first day that this can mean: a day, a month, or words such as \"next month\".",
      valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("To the last day that this can mean.", valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp("From today on, for so long: 30d, 6w, 3m or 1y.", valueName: "span"))
  var within: String?

  @Option(help: ArgumentHelp("With this country as guest or host.", valueName: "country"))
  var country: String?

  @Option(help: ArgumentHelp("With this country as guest.", valueName: "country"))
  var guest: String?

  @Option(help: ArgumentHelp("With this country as host.", valueName: "country"))
  var host: String?

  @Option(help: ArgumentHelp("In this city.", valueName: "name"))
  var city: String?

  @Option(
    help: ArgumentHelp("Of this kind, such as exhibition; may be repeated.", valueName: "kind"),
    completion: .list(EventKind.allCases.map(\.rawValue)))
  var kind: [String] = []

  @Option(
    help: ArgumentHelp("Of this status, such as planned; may be repeated.", valueName: "status"),
    completion: .list(EventStatus.allCases.map(\.rawValue)))
  var status: [String] = []

  @Flag(help: "With something that waits for a person's decision.")
  var needsReview = false

  @Option(help: ArgumentHelp("At most so many.", valueName: "number"))
  var limit: Int?

  /// The filter that the options ask for.
  func filter(today: CivilDate) throws(Failure) -> EventFilter {
    var filter = EventFilter()
    (filter.first, filter.last) = try period(today: today)
    for kind in kind { filter.kinds.insert(try Interpret.kind(kind)) }
    for status in status { filter.statuses.insert(try Interpret.status(status)) }
    if let country { filter.country = try Interpret.country(country, named: "--country") }
    if let guest { filter.guest = try Interpret.country(guest, named: "--guest") }
    if let host { filter.host = try Interpret.country(host, named: "--host") }
    filter.city = city
    if needsReview { filter.needsReview = true }
    if let limit {
      guard limit > 0 else {
        throw .usage("--limit: expected a number from 1 on, but found '\(limit)'")
      }
      filter.limit = limit
    }
    return filter
  }

  private func period(today: CivilDate) throws(Failure) -> (first: CivilDate?, last: CivilDate?) {
    let given =
      [year == nil ? nil : "--year", within == nil ? nil : "--within"].compactMap(\.self)
      + (from == nil && to == nil ? [] : [from == nil ? "--to" : "--from"])
    guard given.count < 2 else {
      throw .usage("expected one period, but found \(given.joined(separator: " and "))")
    }
    if let year {
      guard let date = try? EDTF(year), date.precision == .year, let first = date.bounds.first.day,
        let last = date.bounds.last.day
      else { throw .usage("--year: expected a year such as 2018, but found '\(year)'") }
      return (first, last)
    }
    if let within {
      let span = try Interpret.span(within, named: "--within", from: today)
      return (span.lowerBound, span.upperBound)
    }
    let first = try from.map { text throws(Failure) in
      try Interpret.time(text, named: "--from", today: today).bounds.first.day
    }
    let last = try to.map { text throws(Failure) in
      try Interpret.time(text, named: "--to", today: today).bounds.last.day
    }
    if case .some(.some(let first)) = first, case .some(.some(let last)) = last, last < first {
      throw .usage("expected --from not to be after --to, but found \(first) and \(last)")
    }
    return (first ?? nil, last ?? nil)
  }
}
