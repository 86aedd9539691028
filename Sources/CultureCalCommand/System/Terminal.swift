import Glibc

/// What standard output leads to.
struct Terminal {
  /// How many columns a line has; nil if lines may be of any length.
  let columns: Int?
  /// Whether bold and colour are wanted.
  let isStyled: Bool

  /// Standard output as it is now.
  ///
  /// `COLUMNS` overrules the terminal's width; `NO_COLOR` (<https://no-color.org>) and a terminal
  /// named `dumb` forbid styles. What does not end on a terminal is neither cut nor styled.
  static var output: Terminal {
    let isTerminal = isatty(OpenFile.Standard.output) == 1
    let set = Environment.value("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return Terminal(
      columns: set ?? (isTerminal ? columns(of: OpenFile.Standard.output) ?? 80 : nil),
      isStyled: isTerminal && Environment.value("NO_COLOR") == nil
        && Environment.value("TERM") != "dumb")
  }

  /// How many columns standard error has, if it is a terminal on which a line can be written over; nil if
  /// it is none, or one named `dumb`.
  static var messageColumns: Int? {
    let name = Environment.value("TERM")
    guard isatty(OpenFile.Standard.error) == 1, let name, name != "dumb" else { return nil }
    return columns(of: OpenFile.Standard.error) ?? 80
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
