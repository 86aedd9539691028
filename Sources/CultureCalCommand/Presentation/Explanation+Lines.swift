import Chronology
import Extraction
import Gazetteer

extension Explanation {
  /// The explanation as lines to read.
  func lines(on terminal: Terminal) -> [String] {
    let text = ScalarText(article.text)
    var lines = [Style.bold(heading, isOn: terminal.isStyled)]
    if let dateline { lines.append("dateline  \(text[dateline].onOneLine)") }
    for (index, sentence) in sentences.enumerated() {
      lines.append("")
      lines += numbered(index + 1, text[sentence.words].onOneLine, on: terminal)
      lines += Self.columns(
        sentence.marks.map { mark in
          [mark.stage.rawValue, text[mark.words].onOneLine, mark.meaning]
        }, on: terminal)
    }
    let title =
      isOffTopic
      ? "no word of culture, or one in passing, so no occasions are looked for"
      : verdicts.isEmpty ? "no occasions" : "occasions"
    lines += ["", Style.bold(title, isOn: terminal.isStyled)]
    for verdict in verdicts {
      lines.append("")
      lines += verdict.lines(in: text, on: terminal)
    }
    if !agreements.isEmpty {
      lines += ["", Style.bold("agreements", isOn: terminal.isStyled), ""]
      for agreement in agreements {
        let parties = agreement.parties.map(\.code).joined(separator: ", ")
        let signed = agreement.signed?.words ?? "no day of signature"
        lines.append("\(agreement.title.onOneLine) · \(signed) · \(parties)")
      }
    }
    return lines
  }

  private var heading: String {
    let day = article.published.map { "published \($0)" } ?? "no day of publication"
    let name = article.id == "-" ? "standard input" : article.id
    let parts = [
      name, "read as \(language)", day, article.publisher, citedAgency.map { "citing \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ").onOneLine
  }

  /// A sentence after its number, wrapped beside it.
  private func numbered(_ number: Int, _ text: String, on terminal: Terminal) -> [String] {
    let lead = "\(number)  "
    let width = terminal.columns.map { max(20, $0 - lead.count) } ?? .max
    return text.wrapped(to: width).enumerated().map { index, line in
      (index == 0 ? lead : String(repeating: " ", count: lead.count))
        + Style.bold(line, isOn: terminal.isStyled)
    }
  }

  /// Rows indented under what they belong to, their cells set under each other, the last one wrapped.
  fileprivate static func columns(_ rows: [[String]], on terminal: Terminal) -> [String] {
    let indent = 4
    let longest = 36
    let widths = (0..<2).map { column in
      min(longest, rows.map { $0[column].displayWidth }.max() ?? 0)
    }
    let last = indent + widths.reduce(0) { $0 + $1 + 2 }
    return rows.flatMap { row in
      let width = terminal.columns.map { max(20, $0 - last) } ?? .max
      let cells = [
        row[0].wrapped(to: max(1, widths[0])), row[1].wrapped(to: max(1, widths[1])),
        row[2].wrapped(to: width),
      ]
      return (0..<(cells.map(\.count).max() ?? 0)).map { index in
        var line = String(repeating: " ", count: indent)
        for (column, lines) in cells.enumerated() {
          let cell = index < lines.count ? lines[index] : ""
          line += column == 0 ? Style.dim(cell, isOn: terminal.isStyled) : cell
          if column < 2 {
            line += String(repeating: " ", count: widths[column] - cell.displayWidth + 2)
          }
        }
        while line.last == " " { line.removeLast() }
        return line
      }
    }
  }
}

extension Explanation.Verdict {
  /// The most reasons that are shown each way.
  private static let shownReasons = 6

  fileprivate func lines(in text: ScalarText, on terminal: Terminal) -> [String] {
    let event = candidate
    let percent = Int((event.confidence * 100).rounded())
    let fate =
      event.confidence >= Extractor.threshold
      ? "extracted"
      : event.confidence >= Extractor.floor ? "left to review" : "left out"
    let title = Style.bold(event.title.onOneLine, isOn: terminal.isStyled)
    let told = sentences.map { "\($0 + 1)" }.joined(separator: ", ")
    let head = "\(title) · \(percent) % sure, \(fate) · sentence \(told)"
    return [head] + Explanation.columns(rows(in: text), on: terminal)
  }

  private func rows(in text: ScalarText) -> [[String]] {
    let event = candidate
    let values: [(EventCandidate.Field, String?)] = [
      (.kind, event.kind.rawValue), (.status, event.status.rawValue),
      (.guests, event.guests.isEmpty ? nil : event.guests.map(\.code).joined(separator: ", ")),
      (.hosts, event.hosts.isEmpty ? nil : event.hosts.map(\.code).joined(separator: ", ")),
      (.city, event.city), (.venue, event.venue), (.date, event.date?.description),
      (.time, event.startTime.map { "\($0)" + (event.endTime.map { "–\($0)" } ?? "") }),
    ]
    var rows = values.compactMap { field, value -> [String]? in
      guard let value else { return nil }
      let words = event.evidence[field].map { "from \"\(text[$0].onOneLine)\"" }
      return [field.rawValue, value.onOneLine, words ?? "from what stands around"]
    }
    for (name, belongs) in [("for", { $0 > 0 }), ("against", { $0 < 0 })]
      as [(String, (Double) -> Bool)]
    {
      let shown = reasons.filter { belongs($0.weight) }.prefix(Self.shownReasons)
      guard !shown.isEmpty else { continue }
      rows.append([
        name, "", shown.map { "\($0.name) \(Self.signed($0.weight))" }.joined(separator: ", "),
      ])
    }
    return rows
  }

  /// Such as "+1.5".
  private static func signed(_ weight: Double) -> String {
    let tenths = Int((weight * 10).rounded())
    return "\(tenths < 0 ? "−" : "+")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}
