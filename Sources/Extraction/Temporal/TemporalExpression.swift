public import Chronology
import Gazetteer

/// Times as people write them, such as "14–20 May" or "next month".
public enum TemporalExpression {
  /// The longest phrase, in bytes.
  private static let longest = 200

  /// Reads a whole phrase as a time.
  ///
  /// EDTF is read as it is. A day or month without a year is the next one, as an announcement's is;
  /// without an anchor its year is left open, as in `XXXX-05-14`. Words of doubt are kept: "about
  /// 1950" is `1950~`, "maybe 1862" `1862?`. "Before 1928" is `/1928`, since its start is unknown;
  /// "until 1928" is `../1928`. "Early June 2024" is its first ten days, unlike in articles.
  ///
  /// - Parameters:
  ///   - text: a phrase in English or Russian, such as "until 31 May 2021" or "осень 2020".
  ///   - anchor: the day that "next month" or "14 May" counts from.
  /// - Returns: the time in EDTF.
  /// - Throws: what was understood and where it stopped, or that an anchor is needed.
  public static func parse(
    _ text: String, anchor: CivilDate?
  ) throws(TemporalExpressionError) -> EDTF {
    guard text.utf8.count <= longest else {
      throw .init("a date or period of at most \(longest) bytes", found: "\(text.utf8.count) bytes")
    }
    if let edtf = try? EDTF(text) { return edtf }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2, ends.allSatisfy({ (try? EDTF(String($0))) != nil }) {
      throw .init("a period that ends after it begins", found: quoted(text))
    }
    let phrase = TemporalPhrase(text, anchor: anchor)
    switch phrase.read() {
    case .understood(let written):
      if let edtf = try? EDTF(written) { return edtf }
      throw .init("a date or period that exists", found: quoted(text))
    case .unanchored(let understood):
      throw .init("a day to count \"\(understood)\" from", found: "none")
    case .impossible(let understood):
      throw .init("a date or period that exists", found: quoted(understood))
    case .stopped(let understood, let rest):
      throw .init("the end after \"\(understood)\"", found: quoted(rest))
    case .nothing:
      throw .init("a date or period such as \"14 May 2018\"", found: quoted(text))
    }
  }

  private static func quoted(_ text: String) -> String { "\"\(text.prefix(60))\"" }
}

/// Why a phrase is no time.
public struct TemporalExpressionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What would have been right.
  public let expected: String
  /// What is there instead.
  public let found: String

  init(_ expected: String, found: String) {
    self.expected = expected
    self.found = found
  }

  /// The whole message, such as "expected the end after "14 May", but found "or so"".
  public var description: String { "expected \(expected), but found \(found)" }
}
