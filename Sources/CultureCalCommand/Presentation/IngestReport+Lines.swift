import Chronology
import CultureCal
import Gazetteer

extension IngestReport {
  /// What was found in an article, a line each.
  func lines(isStyled: Bool) -> [String] {
    let input = article.name == "-" ? "standard input" : article.name
    let name = [input, article.publisher, article.published?.words]
    let heading = name.compactMap(\.self).joined(separator: " · ").onOneLine
    var lines = [Style.bold(heading.isEmpty ? "article" : heading, isOn: isStyled)]
    func add(_ label: String, _ text: String, _ style: Style = .plain) {
      let padded = label + String(repeating: " ", count: max(0, 10 - label.count))
      lines.append("  \(style(padded, isOn: isStyled)) \(text.onOneLine)")
    }
    if isKnown { add("known", "this text was read before") }
    for outcome in outcomes {
      switch outcome {
      case .new(let event): add("new", event.line, .green)
      case .merged(let event, let changes, let disputes):
        add(changes.isEmpty ? "confirmed" : "changed", event.line, changes.isEmpty ? .plain : .cyan)
        for change in changes { add("", "            " + change.line) }
        for claim in disputes {
          let value = claim.field.words(claim.value)
          add("", "            \(claim.field.heading): \(value) contradicts it; see review")
        }
      case .review(let review): add("review", review.line, .yellow)
      }
    }
    for outcome in agreements {
      switch outcome {
      case .new(let agreement): add("agreement", agreement.line)
      case .known(let agreement):
        add("agreement", agreement.line + (agreement.removed == nil ? " (known)" : " (removed)"))
      }
    }
    if !isKnown, lines.count == 1 { add("nothing", "no event that belongs on the calendar") }
    return lines
  }
}

extension FieldChange {
  /// The change on one line: "when: 2018 → 14–20 May 2018".
  var line: String {
    old == nil ? first : "\(field.heading): \(field.words(old)) → \(field.words(new))"
  }

  /// The new value alone: "when: 2018".
  var first: String { "\(field.heading): \(field.words(new))" }
}

extension Agreement {
  /// The agreement on one line: its id, title, day of signature and parties.
  var line: String {
    let parties = parties.map { $0.name(in: "en") }.joined(separator: ", ")
    return uid + "  "
      + [title, signed?.words, parties].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: " · ").onOneLine
  }
}
