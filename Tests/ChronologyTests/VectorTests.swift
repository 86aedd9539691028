import Chronology
import Testing

@Suite("strings of eight libraries' test suites", .enabled(if: Vectors.areThere))
struct VectorTests {
  @Test func theyAreRead() {
    #expect(Vectors.texts.count == 813)
    #expect(Vectors.comparisons.count == 46)
  }

  @Test("are accepted or rejected as decided")
  func validity() {
    for text in Vectors.texts {
      guard let valid = text.valid else { continue }
      let edtf = try? EDTF(text.input)
      #expect((edtf != nil) == valid, "\(text.input)")
    }
  }

  @Test("have the bounds that libraries agree on")
  func bounds() throws {
    var checked = 0
    for text in Vectors.texts where text.valid == true && text.minmaxDisputed != true {
      guard let min = text.min, let max = text.max else { continue }
      let bounds = try EDTF(text.input).bounds
      #expect(bounds.first.day.map { "\($0)" } == min.sameDay, "\(text.input)")
      #expect(bounds.last.day.map { "\($0)" } == max.sameDay, "\(text.input)")
      checked += 1
    }
    #expect(checked > 300)
  }

  @Test("have the level that the specification gives its examples")
  func levels() throws {
    for text in Vectors.texts where text.specExample == true {
      let edtf = try EDTF(text.input)
      // an exponent is written out, so that its level is gone
      guard "\(edtf)" == text.input, let level = text.level else { continue }
      #expect(edtf.level == level, "\(text.input)")
    }
  }

  @Test("print as a text that reads back the same")
  func roundTrip() throws {
    for text in Vectors.texts {
      guard let edtf = try? EDTF(text.input) else { continue }
      #expect(try EDTF("\(edtf)") == edtf, "\(text.input) as \(edtf)")
    }
  }
}

extension String {
  /// A day of a year beyond 9999 as ``CivilDate`` prints it.
  fileprivate var sameDay: String {
    hasPrefix("-") || utf8.count == 10 ? self : "+" + self
  }
}
