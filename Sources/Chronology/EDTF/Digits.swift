/// Up to four decimal digits, any of which may be unspecified, as in "19X5".
struct Digits: Hashable, Sendable {
  /// A digit in each four bits, the last in the lowest; 15 stands for "X".
  private var nibbles: UInt16 = 0

  /// No digits yet.
  init() {}

  /// The digits of a number from 0 to 9999.
  init(_ number: Int) {
    var rest = number
    for position in 0..<4 {
      nibbles |= UInt16(rest % 10) << (4 * position)
      rest /= 10
    }
  }

  /// The two digits "XX".
  static let unspecified: Digits = {
    var digits = Digits()
    digits.append(nil)
    digits.append(nil)
    return digits
  }()

  /// Puts a digit, or "X" if it is nil, after those that are there.
  mutating func append(_ digit: UInt8?) {
    nibbles = nibbles << 4 | UInt16(digit ?? 15)
  }

  /// The number, if every digit is specified.
  var number: Int? { hasUnspecified ? nil : lowest }

  /// Whether any digit is unspecified.
  var hasUnspecified: Bool {
    nibbles & nibbles >> 1 & nibbles >> 2 & nibbles >> 3 & 0x1111 != 0
  }

  /// How many digits at the end are unspecified, if none before them is.
  var unspecifiedAtEnd: Int? {
    let count = (0..<4).first { self[$0] != nil } ?? 4
    return count == unspecifiedFromFirst ? count : nil
  }

  /// How many of the four digits are not before the first unspecified one.
  var unspecifiedFromFirst: Int { (0..<4).last { self[$0] == nil }.map { $0 + 1 } ?? 0 }

  /// The number with 0 for each unspecified digit.
  var lowest: Int { number(unspecified: 0) }

  /// The number with 9 for each unspecified digit.
  var highest: Int { number(unspecified: 9) }

  /// Whether the number is one of those meant.
  func matches(_ number: Int) -> Bool {
    var rest = number
    for position in 0..<4 {
      if let digit = self[position], digit != rest % 10 { return false }
      rest /= 10
    }
    return rest == 0
  }

  /// The last so many digits as text.
  func text(_ count: Int) -> String {
    var text = ""
    for position in (0..<count).reversed() {
      text += self[position].map(String.init) ?? "X"
    }
    return text
  }

  /// The digit at a power of ten; nil if it is unspecified.
  private subscript(position: Int) -> Int? {
    let digit = Int(nibbles >> (4 * position) & 15)
    return digit == 15 ? nil : digit
  }

  private func number(unspecified: Int) -> Int {
    var number = 0
    for position in (0..<4).reversed() {
      number = number * 10 + (self[position] ?? unspecified)
    }
    return number
  }
}
