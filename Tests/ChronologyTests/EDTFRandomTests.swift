import Chronology
import TestSupport
import Testing

@Suite("random EDTF") struct EDTFRandomTests {
  @Test func whatIsPrintedReadsBackTheSame() throws {
    var random = SeededGenerator(seed: 42)
    var accepted = 0
    for _ in 0..<20_000 {
      let text = random.edtf()
      guard let edtf = try? EDTF(text) else { continue }
      accepted += 1
      try #require(try EDTF("\(edtf)") == edtf, "\(text) as \(edtf)")
      try #require("\(try EDTF("\(edtf)"))" == "\(edtf)", "\(text)")
      try #require((0...2).contains(edtf.level), "\(text)")
    }
    #expect(accepted > 15_000)
  }

  @Test func boundsAreInOrderAndMeetThemselves() throws {
    var random = SeededGenerator(seed: 43)
    for _ in 0..<10_000 {
      let text = random.edtf()
      guard let edtf = try? EDTF(text) else { continue }
      let bounds = edtf.bounds
      if let first = bounds.first.day, let last = bounds.last.day {
        try #require(first <= last, "\(text)")
      }
      try #require(bounds.firstDayNumber <= bounds.lastDayNumber, "\(text)")
      try #require(edtf.isCompatible(with: edtf), "\(text)")
      try #require(!edtf.isMorePrecise(than: edtf), "\(text)")
      try #require(edtf.relates(.before, to: edtf) != .yes, "\(text)")
    }
  }

  @Test func agreementAndPrecisionAreOneSided() throws {
    var random = SeededGenerator(seed: 44)
    var agreeing = 0
    for _ in 0..<10_000 {
      guard let first = try? EDTF(random.edtf()), let second = try? EDTF(random.edtf()) else {
        continue
      }
      let agree = first.isCompatible(with: second)
      try #require(second.isCompatible(with: first) == agree, "\(first) \(second)")
      if agree { agreeing += 1 }
      let isFirst = first.isMorePrecise(than: second)
      try #require(!isFirst || !second.isMorePrecise(than: first), "\(first) \(second)")
      try #require(agree || !isFirst, "\(first) \(second)")
      for relation in EDTF.Relation.allCases {
        let answer = first.relates(relation, to: second)
        if agree, relation == .before || relation == .after, !first.isSet, !second.isSet {
          try #require(answer != .yes, "\(first) \(relation) \(second)")
        }
      }
    }
    #expect(agreeing > 100)
  }

  @Test func wordsNeverMakeAVagueDateADay() throws {
    var random = SeededGenerator(seed: 45)
    for _ in 0..<10_000 {
      let date = random.date(upTo: .month)
      guard let edtf = try? EDTF(date) else { continue }
      let words = edtf.written(in: .english)
      try #require(!words.isEmpty)
      try #require(!edtf.isDay, "\(date)")
      let months = ["January", "February", "March", "April", "May", "June", "July", "August"]
      for month in months {
        try #require(
          !words.contains("1 \(month)") && !words.contains("\(month) 1,"), "\(date): \(words)")
      }
      try #require(!edtf.written(in: .russian).isEmpty)
    }
  }

  @Test("rubbish is refused without a crash")
  func fuzz() throws {
    var random = SeededGenerator(seed: 46)
    for _ in 0..<50_000 {
      var bytes = Array(random.edtf().utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: position)
        case 1:
          bytes.insert(random.one(of: 0x2d, 0x2e, 0x2f, 0x58, 0x45, 0x53, 0x54, 0x3f), at: position)
        case 2 where position < bytes.count: bytes.remove(at: position)
        default: bytes.append(contentsOf: bytes.prefix(position))
        }
      }
      try check(String(decoding: bytes, as: UTF8.self))
    }
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      try check(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Reads a text as everything that can be read, and tries what can be asked of it.
  private func check(_ text: String) throws {
    do throws(EDTFError) {
      let edtf = try EDTF(text)
      _ = edtf.written(in: .english) + edtf.written(in: .russian)
      #expect(edtf.bounds.firstDayNumber <= edtf.bounds.lastDayNumber, "\(text)")
      #expect((try? EDTF("\(edtf)")) == edtf, "\(text)")
    } catch {
      #expect((0...text.utf8.count).contains(error.offset), "\(text)")
      #expect((error.found == nil) == (error.offset == text.utf8.count), "\(text)")
    }
    _ = try? CivilDate(text)
    _ = try? LocalTime(text)
  }

  @Test(
    "a megabyte is read at once", .timeLimit(.minutes(1)),
    arguments: [
      "9", "X", "-", "?", "[", "/", "..", "Y9", "2018-", "2018/", "[2018,", "é", "\u{0}",
      "2018-05-14T19:00:00", "0",
    ])
  func long(_ piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(throws: EDTFError.self) { try EDTF(text) }
    #expect(throws: EDTFError.self) { try EDTF("[\(text)") }
    #expect(throws: EDTFError.self) { try EDTF("Y1\(text)") }
    #expect(throws: EDTFError.self) { try EDTF("2018S\(text)") }
  }

  @Test("a set of many members", .timeLimit(.minutes(1)))
  func manyMembers() throws {
    let text = "[" + String(repeating: "201X-05,2018-05-14..,", count: 50_000) + "2018]"
    let edtf = try EDTF(text)
    #expect("\(edtf)" == text)
    #expect(edtf.bounds.first.day == (try CivilDate("2010-05-01")))
  }
}

extension EDTF {
  fileprivate var isSet: Bool { ["[", "{"].contains(description.first) }
}

extension SeededGenerator {
  fileprivate enum Unit: Int {
    case year = 1
    case month, day
  }

  /// A text that is EDTF but for a day, order or season that may be wrong.
  fileprivate mutating func edtf() -> String {
    switch Int.random(in: 0..<10, using: &self) {
    case 0...4: return date()
    case 5, 6: return "\(end())/\(end())"
    case 7:
      let members = (0...Int.random(in: 0...3, using: &self)).map { _ in member() }
      let text = members.joined(separator: ",")
      return Bool.random(using: &self) ? "[\(text)]" : "{\(text)}"
    case 8:
      let year = Int.random(in: 1...99_999, using: &self)
      let exponent = Int.random(in: 0...9, using: &self)
      return "Y\(sign())\(year)" + (once(in: 2) ? "E\(exponent)" : "") + significance()
    default:
      let (hour, minute) = (
        Int.random(in: 10...23, using: &self), Int.random(in: 10...59, using: &self)
      )
      let day = "\(Int.random(in: 1000...2999, using: &self))-05-14"
      return once(in: 3)
        ? "\(day.prefix(4))S\(Int.random(in: 1...5, using: &self))"
        : "\(day)T\(hour):\(minute):00" + one(of: "", "Z", "+03", "-04:30")
    }
  }

  fileprivate mutating func date(upTo finest: Unit = .day) -> String {
    var units = Int.random(in: 1...finest.rawValue, using: &self)
    var text = mark() + sign() + digits(Int.random(in: 0...2999, using: &self), 4) + mark()
    if units > 1 {
      let isPart = once(in: 6)
      if isPart { units = 2 }
      let month =
        isPart ? Int.random(in: 21...41, using: &self) : Int.random(in: 1...12, using: &self)
      text += "-" + mark() + (isPart ? "\(month)" : digits(month, 2)) + mark()
    }
    if units > 2 { text += "-" + mark() + digits(Int.random(in: 1...28, using: &self), 2) + mark() }
    return text
  }

  private mutating func end() -> String { once(in: 6) ? one(of: "..", "") : date() }

  private mutating func member() -> String {
    switch Int.random(in: 0..<5, using: &self) {
    case 0:
      let year = Int.random(in: 0...2000, using: &self)
      return "\(digits(year + 1000, 4))..\(digits(year + 1100, 4))"
    case 1: return Bool.random(using: &self) ? "..\(date())" : "\(date()).."
    default: return date()
    }
  }

  private mutating func sign() -> String { once(in: 8) ? "-" : "" }

  private mutating func mark() -> String { once(in: 8) ? one(of: "?", "~", "%") : "" }

  private mutating func significance() -> String {
    once(in: 3) ? "S\(Int.random(in: 1...5, using: &self))" : ""
  }

  private mutating func digits(_ number: Int, _ count: Int) -> String {
    var text = String(number)
    text = String(repeating: "0", count: count - text.utf8.count) + text
    guard once(in: 6) else { return text }
    return String(text.map { once(in: 2) ? "X" : $0 })
  }
}
