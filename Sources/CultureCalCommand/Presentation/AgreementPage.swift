import Chronology
import CultureCal
import Gazetteer

/// All that is known of one agreement.
struct AgreementPage {
  let agreement: Agreement
  let sources: [Source]
  let history: [AgreementRevision]
  /// Its next round year; nil if its year is not known.
  let next: Anniversary?

  /// Reads what belongs to an agreement.
  init(of agreement: Agreement, in store: EventStore, today: CivilDate) throws {
    self.agreement = agreement
    sources = try store.sources(of: agreement)
    history = try store.history(of: agreement)
    // Round years are five apart, and the last one may be over.
    let horizon = today.adding(days: 6 * 366)
    next = try store.anniversaries(today...horizon).first { $0.agreement.uid == agreement.uid }
  }

  /// The page as lines for people.
  func lines(isStyled: Bool) -> [String] {
    var lines = [Style.bold(agreement.title.onOneLine, isOn: isStyled)]
    lines.append((agreement.isOfRelations ? "relations" : "agreement") + " · \(agreement.uid)")
    if agreement.removed != nil { lines.append(Style.red("removed", isOn: isStyled)) }
    func field(_ name: String, _ value: String?) {
      guard let value else { return }
      lines.append("  " + name + String(repeating: " ", count: 11 - name.count) + value)
    }
    lines.append("")
    field(agreement.isOfRelations ? "Since" : "Signed", agreement.signed?.words ?? "no date")
    field("Parties", agreement.parties.map { $0.name(in: "en") }.joined(separator: ", "))
    field("Next", next.map { "\($0.years) years, \($0.when.words)" })
    func section(_ heading: String, _ body: [String]) {
      if body.isEmpty { return }
      lines += ["", Style.bold(heading, isOn: isStyled)] + body.map { "  " + $0.onOneLine }
    }
    section(
      "Sources",
      sources.enumerated().flatMap { index, source in
        let mark = "[\(index + 1)] "
        let indent = String(repeating: " ", count: mark.count)
        return [mark + source.article.words, indent + "“\(source.quote.onOneLine)”"]
      })
    section("History", history.map(\.line))
    return lines
  }

  /// The page for programs.
  var json: JSON {
    .object([
      ("id", .string(agreement.uid)), ("title", .string(agreement.title)),
      ("signed", .optional(agreement.signed?.description)),
      ("parties", .strings(agreement.parties.map(\.code))),
      ("recorded", .string(agreement.recorded)), ("removed", .optional(agreement.removed)),
      (
        "next",
        next.map { next in
          .object([("years", .integer(next.years)), ("when", .string(next.when.description))])
        } ?? .null
      ),
      ("sources", .array(sources.map { .written($0.json) })),
      ("history", .array(history.map(\.json))),
    ])
  }
}

extension AgreementRevision {
  /// The revision on one line: "2  20 September 2017  edited by anna: the treaty series".
  fileprivate var line: String {
    let why = reason.map { ": \($0)" } ?? ""
    return "\(number)  \(recordedInWords(recorded))  \(action.rawValue) by \(author)\(why)"
  }

  fileprivate var json: JSON {
    .object([
      ("number", .integer(number)), ("action", .string(action.rawValue)),
      ("author", .string(author)), ("reason", .optional(reason)), ("recorded", .string(recorded)),
      ("title", .string(title)), ("signed", .optional(signed?.description)),
      ("parties", .strings(parties.map(\.code))),
    ])
  }
}

extension Source {
  fileprivate var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }
}
