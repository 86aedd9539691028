/// A piece of input that holds whole articles, or why there is none.
struct InputBatch: Sendable {
  /// What was read.
  enum Content: Sendable {
    /// All of an input, in whichever form.
    case whole([UInt8])
    /// A page of the web, found at an address in the end.
    case page([UInt8], address: String, characterSet: String?)
    /// Whole lines of JSON Lines; the number of the first one, counted from 1.
    case lines([UInt8], first: Int)
    /// The input cannot be read.
    case fault(Failure)
  }

  /// The input as it was named; `-` is standard input.
  let name: String
  let content: Content

  /// How many bytes of the input it is.
  var byteCount: Int {
    switch content {
    case .whole(let bytes), .page(let bytes, _, _), .lines(let bytes, _): bytes.count
    case .fault: 0
    }
  }
}
