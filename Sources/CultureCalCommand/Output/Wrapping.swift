extension String {
  /// The text in lines of at most `width` columns of a terminal, broken between words.
  ///
  /// A word that is longer by itself is broken where the line ends. There is at least one line.
  func wrapped(to width: Int) -> [String] {
    if displayWidth <= width { return [self] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ") {
      var rest = word
      var wide = String(rest).displayWidth
      if used > 0, used + 1 + wide <= width {
        line += " " + rest
        used += 1 + wide
        continue
      }
      if used > 0 { lines.append(line) }
      while wide > width {
        let piece = rest.prefix(fitting: width)
        lines.append(String(piece))
        rest = rest[piece.endIndex...]
        wide = String(rest).displayWidth
      }
      line = String(rest)
      used = wide
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}

extension Substring {
  /// The most characters from the start that fit into `width` columns, but at least one.
  fileprivate func prefix(fitting width: Int) -> Substring {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += self[end].displayWidth
      if used > width, end > startIndex { break }
      end = index(after: end)
    }
    return self[..<end]
  }
}
