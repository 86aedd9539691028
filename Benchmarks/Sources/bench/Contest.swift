import Glibc

/// Work that culturecal and a peer do in turns, timed.
///
/// Each round runs both, and the order changes from round to round, so that what the machine does
/// besides meets both alike. What is reported is the median over the rounds.
struct Contest {
  /// One side's work, in an empty folder; returns a number that shows whether the work was the same.
  typealias Work = (_ folder: String) throws -> Int64

  /// What is done, such as "insert events".
  let name: String
  /// How many of them a round does.
  let count: Int
  var rounds = 7
  /// The most that culturecal's time may be, as a multiple of the peer's.
  var limit: Double?
  /// The least that culturecal may do in a second.
  var leastPerSecond: Double?
  let ours: Work
  /// Whom to compare with, if there is anybody.
  var peer: (name: String, work: Work)?

  /// Runs all rounds and prints a line; returns whether the limits were kept.
  func run() throws -> Bool {
    var ourTimes: [Double] = []
    var peerTimes: [Double] = []
    for round in 0..<rounds {
      var checks: Set<Int64> = []
      let isOursFirst = round.isMultiple(of: 2)
      if isOursFirst { ourTimes.append(try time(ours, &checks)) }
      if let peer { peerTimes.append(try time(peer.work, &checks)) }
      if !isOursFirst { ourTimes.append(try time(ours, &checks)) }
      precondition(checks.count == 1, "\(name): the two sides did different work: \(checks)")
    }
    let perSecond = Double(count) / median(ourTimes)
    var line = name.padded(to: 38) + rate(perSecond).padded(to: 14)
    var isKept = leastPerSecond.map { perSecond >= $0 } ?? true
    if let peer {
      let ratios = zip(ourTimes, peerTimes).map { $0 / $1 }.sorted()
      let ratio = median(ratios)
      line += "\(peer.name) \(rate(Double(count) / median(peerTimes)))".padded(to: 22)
      line += "\(ratio.inWords) (\(ratios[0].inWords)…\(ratios[rounds - 1].inWords))"
      if let limit { isKept = isKept && ratio <= limit }
    }
    print(isKept ? line : line + "  beyond the limit")
    return isKept
  }

  private func time(_ work: Work, _ checks: inout Set<Int64>) throws -> Double {
    let folder = TemporaryFolder()
    let start = ContinuousClock.now
    checks.insert(try work(folder.path))
    return (ContinuousClock.now - start) / .seconds(1)
  }
}

private func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2)
    ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}

private func rate(_ perSecond: Double) -> String {
  if perSecond < 10 { return "\((1 / perSecond).twoDigits) s" }
  var digits = "\(Int(perSecond.rounded()))"
  var grouped = ""
  while digits.count > 3 {
    grouped = "," + digits.suffix(3) + grouped
    digits.removeLast(3)
  }
  return digits + grouped + "/s"
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

extension Double {
  /// Such as 1.04, or 1/52 of what is much less than one.
  fileprivate var inWords: String { self < 0.1 ? "1/\(Int(1 / self))" : twoDigits }

  /// Such as 1.04.
  fileprivate var twoDigits: String {
    let hundredths = Int((self * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
