import Extraction
import Gazetteer

/// Sorts groups of events under pairs of countries.
struct BalanceCounter {
  private struct Place: Hashable {
    let year: Int?
    let kind: EventKind
    let presenter: Country
  }

  /// The pair that is asked for; nil for all.
  let wanted: CountryPair?
  private var cells: [CountryPair: [Place: Tally]] = [:]
  private var editions: [CountryPair: [Edition]] = [:]

  init(wanted: CountryPair?) {
    self.wanted = wanted
  }

  /// Counts some events that are alike; each counts for every guest that is in another country.
  mutating func count(
    guests: [Country], hosts: [Country], year: Int?, kind: EventKind, standing: Standing,
    number: Int
  ) {
    for guest in guests {
      for host in hosts {
        guard let pair = pair(of: guest, host) else { continue }
        let place = Place(year: year, kind: kind, presenter: guest)
        cells[pair, default: [:]][place, default: Tally()][standing] += number
      }
    }
  }

  /// Counts days or a year of culture if two countries hold it between them alone.
  mutating func add(guests: [Country], hosts: [Country], _ edition: ([Country]) -> Edition) {
    let all = Set(guests + hosts).sorted()
    guard all.count == 2, let pair = pair(of: all[0], all[1]) else { return }
    let presenters = guests.filter { guest in hosts.contains { $0 != guest } }.sorted()
    if !presenters.isEmpty { editions[pair, default: []].append(edition(presenters)) }
  }

  /// What every pair came to, most active first; the pair that is asked for in any case.
  var pairs: [BalanceReport.Pair] {
    let found = wanted.map { [$0] } ?? Array(cells.keys)
    return found.map(report).sorted { first, second in
      let (one, other) = (first.activity, second.activity)
      return one == other
        ? first.countries.codes < second.countries.codes : one > other
    }
  }

  /// The pair of two countries in the order in which the report names them; nil if it is not asked for.
  private func pair(of first: Country, _ second: Country) -> CountryPair? {
    guard let wanted else { return CountryPair(min(first, second), max(first, second)) }
    return Set(wanted.countries) == [first, second] ? wanted : nil
  }

  private func report(_ pair: CountryPair) -> BalanceReport.Pair {
    let kinds = EventKind.allCases
    func order(_ cell: BalanceReport.Cell) -> (Int, Int, Int) {
      (
        cell.year ?? .max, kinds.firstIndex(of: cell.kind) ?? 0,
        cell.presenter == pair.first ? 0 : 1
      )
    }
    let editions = (editions[pair] ?? []).sorted(by: Edition.isListedBefore)
    return BalanceReport.Pair(
      countries: pair,
      cells: (cells[pair] ?? [:]).map { place, tally in
        BalanceReport.Cell(
          year: place.year, kind: place.kind, presenter: place.presenter, tally: tally)
      }.sorted { order($0) < order($1) },
      editions: editions, turn: Turn(editions, between: pair))
  }
}

extension BalanceReport.Pair {
  /// How many events took place or are announced, in both directions.
  fileprivate var activity: Int { cells.reduce(0) { $0 + $1.tally.counted } }
}

extension CountryPair {
  fileprivate var codes: String { first.code + second.code }
}
