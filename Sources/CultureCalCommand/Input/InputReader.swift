import Extraction

/// Reads files, folders, web pages and standard input, a piece at a time and in order.
///
/// At most one input is held in memory; of JSON Lines, only a few lines at a time.
final class InputReader {
  /// How much is read at once, and the least that a batch of lines holds.
  private static let block = 1 << 18

  /// The most bytes that one article, or one file that is not JSON Lines, may have.
  private let maximumBytes: Int
  /// Whether pages are fetched from private addresses.
  private let allowPrivate: Bool
  /// What is still to be read, the next one last.
  private var names: [String]
  private var open: OpenLines?

  /// Makes a reader of `names`: files, folders, web addresses, or `-` for standard input.
  init(_ names: [String], maximumBytes: Int, allowPrivate: Bool) {
    self.allowPrivate = allowPrivate
    self.names = names.reversed()
    self.maximumBytes = maximumBytes
  }

  /// The next piece; nil when all inputs are read.
  func next() -> InputBatch? {
    while true {
      if let lines = open {
        if let batch = lines.next() { return batch }
        open = nil
      }
      guard let name = names.popLast() else { return nil }
      do {
        if let batch = try start(name) { return batch }
      } catch let failure as Failure {
        return InputBatch(name: name, content: .fault(failure))
      } catch {
        let failure = (error as? SystemError).map { Failure("\($0)", $0.status) }
        return InputBatch(name: name, content: .fault(failure ?? Failure("\(error)", .failed)))
      }
    }
  }

  /// Begins an input; nil if it has been opened for reading by lines or its files stand in `names`.
  private func start(_ name: String) throws -> InputBatch? {
    if WebAddress.isMeant(by: name) {
      let page = try WebPage(name, allowPrivate: allowPrivate, maximumBytes: maximumBytes)
      return InputBatch(
        name: name,
        content: .page(
          page.bytes, address: page.address.description, characterSet: page.characterSet))
    }
    if name != "-", try FileKind(path: name) == .folder {
      let files = try Folder.files(in: name)
      guard !files.isEmpty else {
        throw Failure("expected a folder with files, but found none in it", .noInput)
      }
      names += files.reversed()
      return nil
    }
    let lines = OpenLines(
      name: name, name == "-" ? .init(standard: 0) : try OpenFile(reading: name), maximumBytes)
    try lines.fill(Self.block)
    if lines.isJSONLines {
      open = lines
      return nil
    }
    try lines.fill(maximumBytes + 1)
    guard lines.bytes.count <= maximumBytes else {
      throw Failure("expected at most \(maximumBytes >> 20) MiB, but found more", .badData)
    }
    return InputBatch(name: name, content: .whole(lines.bytes))
  }

  /// An input that is being read.
  private final class OpenLines {
    private let name: String
    private let file: OpenFile
    private let maximumBytes: Int
    private(set) var bytes: [UInt8] = []
    private var line = 1
    private var isAtEnd = false

    init(name: String, _ file: consuming OpenFile, _ maximumBytes: Int) {
      self.name = name
      self.file = file
      self.maximumBytes = maximumBytes
    }

    /// Reads on until `count` bytes are there, or the input ends.
    func fill(_ count: Int) throws(SystemError) {
      while !isAtEnd, bytes.count < count {
        let more = try file.read(min(InputReader.block, count - bytes.count))
        isAtEnd = more.isEmpty
        bytes += more
      }
    }

    /// Whether the first line is an object by itself and another one follows.
    var isJSONLines: Bool {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      guard let first = bytes[start...].firstIndex(where: { !Self.isSpace($0) }),
        bytes[first] == UInt8(ascii: "{"),
        let end = bytes[first...].firstIndex(of: UInt8(ascii: "\n")),
        bytes[first..<end].last(where: { !Self.isSpace($0) }) == UInt8(ascii: "}"),
        let second = bytes[end...].first(where: { !Self.isSpace($0) })
      else { return false }
      return second == UInt8(ascii: "{")
    }

    /// The next whole lines; nil at the end.
    func next() -> InputBatch? {
      do {
        try fill(InputReader.block)
        var end = bytes.lastIndex(of: UInt8(ascii: "\n"))
        while end == nil, !isAtEnd, bytes.count <= maximumBytes {
          try fill(bytes.count + InputReader.block)
          end = bytes.lastIndex(of: UInt8(ascii: "\n"))
        }
        if bytes.isEmpty { return nil }
        guard let end = isAtEnd ? bytes.count : end.map({ $0 + 1 }) else {
          isAtEnd = true
          bytes = []
          let message = "line \(line): expected at most \(maximumBytes >> 20) MiB, but found more"
          return InputBatch(name: name, content: .fault(Failure(message, .badData)))
        }
        let lines = Array(bytes[..<end])
        bytes.removeFirst(end)
        defer { line += Self.lineEnds(in: lines) }
        return InputBatch(name: name, content: .lines(lines, first: line))
      } catch {
        isAtEnd = true
        bytes = []
        return InputBatch(name: name, content: .fault(Failure("\(error)", error.status)))
      }
    }

    private static func lineEnds(in bytes: [UInt8]) -> Int {
      var count = 0
      var start = 0
      while let end = bytes.span.firstIndex(of: UInt8(ascii: "\n"), from: start) {
        count += 1
        start = end + 1
      }
      return count
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
  }
}
