/// Rows of text under headings, set in columns that fit a terminal.
struct Table {
  /// A heading, and how its column gives way where the lines are short.
  struct Column {
    let heading: String
    /// The fewest columns of the terminal that its cells still read well in, wrapped; nil if they are
    /// not to be wrapped.
    var narrowest: Int?
    /// Whether it is left out, the last one first, where narrowing does not suffice.
    var isDispensable = false

    init(_ heading: String, narrowest: Int? = nil, isDispensable: Bool = false) {
      self.heading = heading
      self.narrowest = narrowest
      self.isDispensable = isDispensable
    }
  }

  /// A piece of text that stands out or not.
  struct Cell {
    let text: String
    var style = Style.plain

    init(_ text: String, _ style: Style = .plain) {
      self.text = text.onOneLine
      self.style = style
    }
  }

  private static let gap = 2

  private var columns: [Column]
  private var rows: [[Cell]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Whether it has no rows.
  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row with a cell for each column.
  mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count)
    rows.append(row)
  }

  /// The lines, none of them longer than the terminal's.
  ///
  /// A column without any text is left out. Where the columns do not fit side by side, the cells of a row
  /// stand below each other.
  func lines(on terminal: Terminal) -> [String] {
    guard !rows.isEmpty else { return [] }
    guard let (shown, widths) = layout(width: terminal.columns ?? .max) else {
      return stackedLines(on: terminal)
    }
    let heading = shown.map { Cell(columns[$0].heading, .bold) }
    let body = rows.map { row in shown.map { row[$0] } }
    return ([heading] + body).flatMap { row in
      Self.lines(of: row, widths: widths, isStyled: terminal.isStyled)
    }
  }

  /// The cells of each row below each other, each after its heading, with an empty line between rows.
  private func stackedLines(on terminal: Terminal) -> [String] {
    let indent = Self.gap + columns.reduce(0) { max($0, $1.heading.displayWidth) }
    let blocks = rows.map { row in
      zip(columns, row).flatMap { column, cell -> [String] in
        if cell.text.isEmpty { return [] }
        let lines = cell.text.wrapped(to: max(1, (terminal.columns ?? .max) - indent))
        return lines.enumerated().map { index, line in
          let heading = index == 0 ? column.heading : ""
          return Style.bold(heading, isOn: terminal.isStyled)
            + String(repeating: " ", count: indent - heading.displayWidth) + line
        }
      }
    }
    return Array(blocks.joined(separator: [""]))
  }

  /// The columns that are shown, by index, and the width of each; nil if they do not fit.
  private func layout(width: Int) -> (shown: [Int], widths: [Int])? {
    var shown = columns.indices.filter { column in rows.contains { !$0[column].text.isEmpty } }
    let natural = columns.indices.map { column in
      rows.reduce(columns[column].heading.displayWidth) {
        max($0, $1[column].text.displayWidth)
      }
    }
    let least = columns.indices.map { min(natural[$0], columns[$0].narrowest ?? natural[$0]) }
    func total(_ widths: [Int]) -> Int {
      shown.reduce(Self.gap * (shown.count - 1)) { $0 + widths[$1] }
    }
    while total(least) > width, let spare = shown.last(where: { columns[$0].isDispensable }) {
      shown.removeAll { $0 == spare }
    }
    if total(least) > width { return nil }
    // The widest column gives way first, so that narrow ones stay whole.
    var widths = natural
    while total(widths) > width,
      let widest = shown.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
    return (shown, shown.map { widths[$0] })
  }

  private static func lines(of row: [Cell], widths: [Int], isStyled: Bool) -> [String] {
    let wrapped = zip(row, widths).map { cell, width in cell.text.wrapped(to: width) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line = ""
      var column = 0
      var end = 0
      for (lines, (cell, width)) in zip(wrapped, zip(row, widths)) {
        if index < lines.count, !lines[index].isEmpty {
          line += String(repeating: " ", count: column - end)
          line += cell.style(lines[index], isOn: isStyled)
          end = column + lines[index].displayWidth
        }
        column += width + gap
      }
      return line
    }
  }
}
