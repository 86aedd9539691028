/// Tables in GitHub's Markdown.
enum Markdown {
  /// The lines of a table, its columns aligned so that the source reads well too.
  static func table(_ headings: [String], _ rows: [[String]]) -> [String] {
    let cells = [headings.map(escaped)] + rows.map { $0.map(escaped) }
    let widths = headings.indices.map { column in
      cells.reduce(3) { max($0, $1[column].displayWidth) }
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([cells[0], rule] + cells.dropFirst()).map { row in
      let padded = zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - text.displayWidth)
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
  }

  /// The text with everything masked that Markdown or HTML would take for markup.
  static func escaped(_ text: String) -> String {
    text.onOneLine.reduce(into: "") { result, character in
      if "\\`*_[]<>|~".contains(character) { result += "\\" }
      result.append(character)
    }
  }
}
