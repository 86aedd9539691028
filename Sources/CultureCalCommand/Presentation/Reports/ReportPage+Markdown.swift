import Reports

extension ReportPage {
  /// The report in GitHub's Markdown; its tables stand for its charts.
  var markdown: [String] {
    var lines = ["# " + Markdown.escaped(title)]
    func add(_ paragraphs: [String]) {
      for paragraph in paragraphs { lines += ["", Markdown.escaped(paragraph)] }
    }
    add(lead)
    for section in sections {
      lines += ["", "## " + Markdown.escaped(section.heading)]
      add(section.words)
      if let table = section.table {
        lines += [""] + Markdown.table(table.columns.map(\.fullHeading), table.rows)
      }
      add(section.notes)
    }
    return lines
  }
}
