import CultureCal

extension ReportPage {
  /// The report as an HTML page that needs nothing else: no script, no picture, no font.
  ///
  /// - SeeAlso: <https://html.spec.whatwg.org/>; Web Content Accessibility Guidelines 2.2
  public var html: String {
    var html = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="culturecal">
      <title>\(Markup.escaped(title))</title>
      <style>
      \(PageStyle.whole)
      </style>
      </head>
      <body>
      <header>
      <h1>\(Markup.escaped(title))</h1>

      """
    if !lead.isEmpty { html += "<div class=\"lead\">\n\(paragraphs(lead))</div>\n" }
    html += "</header>\n<main>\n"
    for (index, section) in sections.enumerated() { html += section.html(number: index + 1) }
    return html + """
      </main>
      <footer>
      <p>\(Markup.escaped(colophon))</p>
      </footer>
      </body>
      </html>

      """
  }
}

private func paragraphs(_ sentences: [String], class name: String? = nil) -> String {
  sentences.map {
    "<p\(name.map { " class=\"\($0)\"" } ?? "")>\(Markup.escaped($0))</p>\n"
  }.joined()
}

extension ReportPage.Section {
  /// The section as HTML.
  fileprivate func html(number: Int) -> String {
    let id = "section-\(number)"
    var html =
      "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(Markup.escaped(heading))</h2>\n"
    html += paragraphs(words)
    if let chart {
      html += """
        <figure>
        <figcaption>\(Markup.escaped(chart.title))</figcaption>
        <div class="scroll" role="group" tabindex="0" aria-label="Chart: \(Markup.escaped(chart.title))">
        \(SVGPicture.chart(chart, name: "chart-\(number)"))
        </div>
        </figure>

        """
    }
    if let table { html += table.html(id: "table-\(number)") }
    return html + paragraphs(notes, class: "note") + "</section>\n"
  }
}

extension ReportTable {
  /// The table as HTML, in a box that can be moved sideways where the screen is narrow.
  fileprivate func html(id: String) -> String {
    var html = """
      <div class="scroll" role="group" tabindex="0" aria-labelledby="\(id)">
      <table>
      <caption id="\(id)">\(Markup.escaped(caption))</caption>
      <thead>
      \(head)</thead>
      <tbody>

      """
    for (number, row) in rows.enumerated() {
      let isAgain = isGrouped && number > 0 && rows[number - 1].first == row.first
      html += isAgain ? "<tr class=\"again\">" : "<tr>"
      for (index, cell) in row.enumerated() {
        let text = Markup.escaped(cell)
        let style = style(ofColumn: index, isZero: cell == "0" || cell == "0%")
        html +=
          index == 0 ? "<th scope=\"row\"\(style)>\(text)</th>" : "<td\(style)>\(text)</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n</div>\n"
  }

  /// What a cell looks like: figures to the right, nothing pale, and room before columns with a common
  /// heading.
  private func style(ofColumn index: Int, isZero: Bool = false) -> String {
    let column = columns[index]
    let beginsGroup =
      column.group != nil && (index == 0 || columns[index - 1].group != column.group)
    let names = [
      column.isNumeric ? "number" : nil, isZero ? "zero" : nil, beginsGroup ? "group" : nil,
    ].compactMap(\.self)
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }

  /// One row of headings, or two if columns have one in common.
  private var head: String {
    func cell(_ index: Int, rows: Int) -> String {
      let style = style(ofColumn: index)
      let span = rows > 1 ? " rowspan=\"\(rows)\"" : ""
      return "<th scope=\"col\"\(span)\(style)>\(Markup.escaped(columns[index].heading))</th>"
    }
    guard columns.contains(where: { $0.group != nil }) else {
      return "<tr>" + columns.indices.map { cell($0, rows: 1) }.joined() + "</tr>\n"
    }
    var upper = ""
    var lower = ""
    var index = 0
    while index < columns.count {
      guard let group = columns[index].group else {
        upper += cell(index, rows: 2)
        index += 1
        continue
      }
      let members = columns[index...].prefix { $0.group == group }.indices
      upper +=
        "<th scope=\"colgroup\" class=\"group\" colspan=\"\(members.count)\">\(Markup.escaped(group))</th>"
      lower += members.map { cell($0, rows: 1) }.joined()
      index += members.count
    }
    return "<tr>\(upper)</tr>\n<tr>\(lower)</tr>\n"
  }
}
