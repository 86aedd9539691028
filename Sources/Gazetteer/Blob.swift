import CGazetteer

/// The embedded data: numbers and texts read in place, so that nothing is parsed at the start.
///
/// `docs/decisions/0003-gazetteer-data.md` describes the format. This is the only file that touches a
/// pointer. Every read is checked against the size of the data; what is in them was checked when
/// they were built.
enum Blob {
  /// A run of records of one kind; the raw value is its place in the directory.
  enum Section: Int {
    case foldIndex, foldPages, strings, countries, regions, cities, states, zones, labels, readings
    case slots, filter

    /// Bytes from the start of the data.
    @inline(__always)
    var offset: Int { Int(Blob.load(12 + 8 * rawValue, as: UInt32.self)) }
    /// The number of records.
    @inline(__always)
    var count: Int { Int(Blob.load(16 + 8 * rawValue, as: UInt32.self)) }
  }

  /// The number of type `T` at `offset` bytes from the start.
  @inline(__always)
  static func load<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: T.Type) -> T {
    precondition(offset >= 0 && offset + MemoryLayout<T>.size <= Int(culturecal_gazetteer_size))
    let value = unsafe UnsafeRawPointer(culturecal_gazetteer()).loadUnaligned(
      fromByteOffset: offset, as: T.self)
    return T(littleEndian: value)
  }

  /// The number of type `T` at `offset` bytes from the start, which the caller knows to be in the data.
  ///
  /// For the tables that every character of a text goes through.
  @inline(__always)
  static func loadUnchecked<T: FixedWidthInteger & BitwiseCopyable>(
    _ offset: Int, as type: T.Type
  ) -> T {
    assert(offset >= 0 && offset + MemoryLayout<T>.size <= Int(culturecal_gazetteer_size))
    let value = unsafe UnsafeRawPointer(culturecal_gazetteer()).load(
      fromByteOffset: offset, as: T.self)
    return T(littleEndian: value)
  }

  /// The text at an offset in the pool of texts.
  static func string(_ offset: UInt32) -> String {
    let start = Section.strings.offset + Int(offset)
    let count = Int(load(start, as: UInt8.self))
    precondition(start + 1 + count <= Int(culturecal_gazetteer_size))
    let bytes = unsafe UnsafeBufferPointer(
      start: culturecal_gazetteer() + start + 1, count: count)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
