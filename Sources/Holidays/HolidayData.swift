import CHolidays

/// The embedded data: numbers and texts read in place.
///
/// `Scripts/build-holidays` describes the format. This is the only file here that touches a pointer;
/// every read is checked against the size of the data.
enum HolidayData {
  private static let head = 16
  private static let recordSize = 8
  private static let entrySize = 4

  /// The first and last year that are covered.
  static var years: ClosedRange<Int> {
    Int(load(8, as: UInt16.self))...Int(load(10, as: UInt16.self))
  }

  /// Where a country's entries begin, counted in entries, and how many there are.
  static func entries(of code: String) -> Range<Int> {
    let wanted = Array(code.utf8)
    guard wanted.count == 2 else { return 0..<0 }
    var low = 0
    var high = countryCount
    while low < high {
      let middle = (low + high) / 2
      let record = head + middle * recordSize
      let found = [load(record, as: UInt8.self), load(record + 1, as: UInt8.self)]
      if found == wanted {
        let first = Int(load(record + 2, as: UInt32.self))
        return first..<(first + Int(load(record + 6, as: UInt16.self)))
      }
      if found.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return 0..<0
  }

  /// Days from 1 January of the first year.
  static func day(_ entry: Int) -> Int {
    Int(load(head + countryCount * recordSize + entry * entrySize, as: UInt16.self))
  }

  static func name(_ entry: Int) -> String {
    let start = head + countryCount * recordSize
    let name = Int(load(start + entry * entrySize + 2, as: UInt16.self))
    let offsets = start + entryCount * entrySize
    let first = Int(load(offsets + name * 4, as: UInt32.self))
    let end = Int(load(offsets + name * 4 + 4, as: UInt32.self))
    let texts = offsets + (nameCount + 1) * 4
    precondition(first <= end && texts + end <= Int(culturecal_holidays_size))
    let bytes = unsafe UnsafeBufferPointer(
      start: culturecal_holidays() + texts + first, count: end - first)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  private static var countryCount: Int { Int(load(12, as: UInt16.self)) }
  private static var nameCount: Int { Int(load(14, as: UInt16.self)) }

  /// The last country's entries are the last ones.
  private static var entryCount: Int {
    let record = head + (countryCount - 1) * recordSize
    return Int(load(record + 2, as: UInt32.self)) + Int(load(record + 6, as: UInt16.self))
  }

  private static func load<T: FixedWidthInteger & BitwiseCopyable>(
    _ offset: Int, as type: T.Type
  ) -> T {
    precondition(offset >= 0 && offset + MemoryLayout<T>.size <= Int(culturecal_holidays_size))
    let value = unsafe UnsafeRawPointer(culturecal_holidays()).loadUnaligned(
      fromByteOffset: offset, as: T.self)
    return T(littleEndian: value)
  }
}
