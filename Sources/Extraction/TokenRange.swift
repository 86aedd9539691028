extension Range<Int> {
  /// From one token up to another; empty where the second does not follow the first.
  init(from start: Int, upTo end: Int) {
    self = start..<Swift.max(start, end)
  }
}
