import Reports

/// How far some long work is, as one line shows it.
struct ProgressBar {
  /// The widest that the bar itself is drawn.
  private static let widest = 30
  /// Narrower than this it says nothing, and is left out.
  private static let narrowest = 8

  /// How many articles are done.
  var articles: Int
  /// How many bytes of all inputs are done.
  var done: Int
  /// How many there are; nil if that is not known, as of a pipe.
  var total: Int?
  /// Seconds since the work began.
  var elapsed: Double

  /// The line for a terminal of so many columns, of which the last one stays free, so that it never
  /// wraps: "████░░░░  42%  1,240 articles  310/s  0:12 left". Where there is little room, the time left
  /// is kept longest.
  func line(columns: Int) -> String {
    let room = max(0, columns - 1)
    var parts = [percent, doneInWords, rate, left].compactMap(\.self)
    // What is dropped first where not all fits: the rate, then the count.
    for part in [rate, doneInWords].compactMap(\.self) where Self.joined(parts).displayWidth > room
    {
      parts.removeAll { $0 == part }
    }
    let words = Self.joined(parts)
    guard words.displayWidth <= room else { return "" }
    let width = min(Self.widest, room - words.displayWidth - 2)
    guard let share, width >= Self.narrowest else { return words }
    let filled = Int(share * Double(width))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      + "  " + words
  }

  /// How much is done, from 0 to 1; nil if it cannot be told.
  private var share: Double? {
    guard let total, total > 0 else { return nil }
    return min(1, Double(done) / Double(total))
  }

  private var percent: String? {
    share.map { share in
      let text = "\(Int(share * 100))%"
      return String(repeating: " ", count: 4 - text.count) + text
    }
  }

  private var doneInWords: String { counted(articles, "article") }

  private var rate: String? {
    guard articles > 0, elapsed > 0 else { return nil }
    let perSecond = Double(articles) / elapsed
    if perSecond >= 10 { return "\(English.number(Int(perSecond.rounded())))/s" }
    let tenths = Int((perSecond * 10).rounded())
    return tenths > 0 ? "\(tenths / 10).\(tenths % 10)/s" : "\(max(1, Int(perSecond * 60)))/min"
  }

  private var left: String? {
    guard let share, share > 0 else { return nil }
    let seconds = elapsed * (1 - share) / share
    // Of more than four days nobody can tell anything yet.
    guard seconds < 360_000 else { return nil }
    let whole = Int(seconds.rounded(.up))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = whole / 60 % 60
    let clock = whole < 3_600 ? "\(minutes)" : "\(whole / 3_600):\(two(minutes))"
    return "\(clock):\(two(whole % 60)) left"
  }

  private static func joined(_ parts: [String]) -> String { parts.joined(separator: "  ") }
}
