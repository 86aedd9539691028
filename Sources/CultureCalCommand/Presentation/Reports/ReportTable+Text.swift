import Reports

extension ReportTable {
  /// The table as lines of at most `width` columns of a terminal, unless its figures alone are wider.
  func lines(width: Int, isStyled: Bool) -> [String] {
    let cells = rows.map { $0.map(\.onOneLine) }
    let widths = widths(of: cells, within: width)
    func line(_ cells: [String]) -> String {
      var line = ""
      for (index, text) in cells.enumerated() {
        let space = String(repeating: " ", count: max(0, widths[index] - text.displayWidth))
        line += (index == 0 ? "" : gap(before: index))
        line += columns[index].isNumeric ? space + text : text + space
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    func block(_ row: [String]) -> [String] {
      let wrapped = zip(row, widths).map { $0.wrapped(to: max(1, $1)) }
      let height = wrapped.map(\.count).max() ?? 0
      return (0..<height).map { index in
        line(wrapped.map { index < $0.count ? $0[index] : "" })
      }
    }
    var lines = columns.contains { $0.group != nil } ? [groups(widths)] : []
    lines += block(columns.map(\.heading))
    lines = lines.map { Style.bold($0, isOn: isStyled) }
    var previous: String?
    for row in cells {
      let isAgain = isGrouped && row.first == previous
      previous = row.first
      lines += block(isAgain ? [""] + row.dropFirst() : row)
    }
    return lines
  }

  private func gap(before index: Int) -> String {
    columns[index].group != nil && columns[index].group != columns[index - 1].group ? "    " : "  "
  }

  /// The natural widths, those of words narrowed as far as the whole has to be and no word is broken.
  private func widths(of cells: [[String]], within width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      cells.reduce(columns[column].heading.displayWidth) { max($0, $1[column].displayWidth) }
    }
    for column in columns.indices {
      guard let group = columns[column].group,
        column == 0 || columns[column - 1].group != group
      else { continue }
      // A common heading longer than its columns gives the room to the first of them.
      let members = columns.indices.filter { columns[$0].group == group }
      let room = members.reduce(2 * (members.count - 1)) { $0 + widths[$1] }
      widths[column] += max(0, group.displayWidth - room)
    }
    let least = columns.indices.map { column in
      cells.reduce(columns[column].heading.displayWidth) { least, row in
        max(least, row[column].split(separator: " ").map { String($0).displayWidth }.max() ?? 0)
      }
    }
    let gaps = columns.indices.dropFirst().reduce(0) { $0 + gap(before: $1).count }
    while widths.reduce(gaps, +) > width,
      let widest = columns.indices.filter({ !columns[$0].isNumeric && widths[$0] > least[$0] })
        .max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
    return widths
  }

  /// The line of the common headings, each where its columns begin.
  private func groups(_ widths: [Int]) -> String {
    var line = ""
    var start = 0
    for index in columns.indices {
      if index > 0 { start += gap(before: index).count }
      if let group = columns[index].group, index == 0 || columns[index - 1].group != group {
        line += String(repeating: " ", count: max(0, start - line.displayWidth)) + group
      }
      start += widths[index]
    }
    return line
  }
}
