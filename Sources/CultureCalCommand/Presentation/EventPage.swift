import Chronology
import CultureCal
import Extraction
import Gazetteer

/// All that is known of one event.
struct EventPage {
  let event: Event
  let whole: Event?
  let items: [Event]
  let claims: [Claim]
  let history: [Revision]

  /// The fields in the order in which a reader asks for them.
  private static let order: [EventField] = [
    .title, .kind, .status, .when, .startTime, .endTime, .zone, .venue, .city, .guests, .hosts,
    .partOf, .notes, .links,
  ]

  /// Reads what belongs to an event.
  init(of event: Event, in store: EventStore) throws {
    self.event = event
    whole = try event.partOf.map { try store.event($0) }
    items = try store.items(of: event)
    claims = try store.claims(of: event)
    history = try store.history(of: event)
  }

  /// The page as lines for people.
  func lines(on terminal: Terminal) -> [String] {
    let isStyled = terminal.isStyled
    var lines = [Style.bold(event.title.onOneLine, isOn: isStyled)]
    lines.append([event.kind.rawValue, event.statusInWords, event.uid].joined(separator: " · "))
    if event.removed != nil {
      let fate = event.mergedInto.map { "merged into \($0)" } ?? "removed from the calendar"
      lines.append(Style.red(fate, isOn: isStyled))
    }
    func section(_ heading: String, _ body: [String]) {
      if body.isEmpty { return }
      lines.append("")
      if !heading.isEmpty { lines.append(Style.bold(heading, isOn: isStyled)) }
      lines += body
    }
    let sources = SourceList(claims)
    section("", Self.order.flatMap { fieldLines($0, sources, isStyled: isStyled) })
    section("Programme", items.map { "  " + $0.line })
    section("Sources", sources.lines.map { "  " + $0 })
    section("History", history.map { "  " + $0.line })
    return lines
  }

  /// The value of a field and the marks of its sources, and what others say.
  private func fieldLines(
    _ field: EventField, _ sources: SourceList, isStyled: Bool
  ) -> [String] {
    let claims = claims.filter { $0.field == field }
    let value = event.words(of: field, whole: whole)
    let inForce = claims.filter { $0.isInForce }
    let shown: Set<String?> = Set(inForce.map(\.value))
    let same = claims.filter { !$0.isRejected && shown.contains($0.value) }
    var lines: [String] = []
    if let value {
      lines.append(value + marks(same, sources))
    }
    let others = Dictionary(grouping: claims.filter { !same.contains($0) }, by: \.value)
    for (other, claims) in others.sorted(by: { $0.value[0].id < $1.value[0].id }) {
      let words = field.words(other) + marks(claims, sources)
      lines.append(Self.verdict(claims, isStyled: isStyled) + words)
    }
    // The title, kind and status stand above already; what matters of them is what others say.
    let isAbove = [.title, .kind, .status].contains(field) && lines.count == 1
    if isAbove { return [] }
    let name = field.heading.prefix(1).uppercased() + field.heading.dropFirst()
    return lines.enumerated().map { index, line in
      let label = index == 0 ? name : ""
      return "  " + label + String(repeating: " ", count: 11 - label.count) + line
    }
  }

  private func marks(_ claims: [Claim], _ sources: SourceList) -> String {
    var marks: [String] = []
    for mark in claims.map(sources.mark) where !marks.contains(mark) { marks.append(mark) }
    return marks.isEmpty ? "" : "  " + marks.sorted().joined()
  }

  private static func verdict(_ claims: [Claim], isStyled: Bool) -> String {
    if claims.allSatisfy(\.isRejected) { return "rejected: " }
    if claims.contains(where: \.isDisputed) {
      return Style.yellow("contradicted: ", isOn: isStyled)
    }
    return claims.allSatisfy(\.isPersonal) ? "before: " : "also said: "
  }
}

extension Event {
  /// The value of a field as people write it; nil if it has none.
  fileprivate func words(of field: EventField, whole: Event?) -> String? {
    switch field {
    case .title: title.onOneLine
    case .kind: kind.rawValue
    case .status: status.rawValue
    case .when: when?.words
    case .startTime: startTime?.description
    case .endTime: endTime?.description
    case .zone: zone
    case .city: city?.onOneLine
    case .venue: venue?.onOneLine
    case .guests: guests.isEmpty ? nil : guests.map { $0.name(in: "en") }.joined(separator: ", ")
    case .hosts: hosts.isEmpty ? nil : hosts.map { $0.name(in: "en") }.joined(separator: ", ")
    case .partOf: whole.map { "\($0.title.onOneLine) (\($0.uid))" } ?? partOf
    case .notes: notes?.onOneLine
    case .links: links.isEmpty ? nil : links.joined(separator: " ").onOneLine
    }
  }
}

extension Claim {
  /// Whether it is a person's word, which a later one replaces.
  fileprivate var isPersonal: Bool {
    if case .person = source { true } else { false }
  }
}

extension Revision {
  /// The revision on one line: "2  20 September 2017  edited by anna (embassy's note)".
  var line: String {
    let why = reason.map { ": \($0)" } ?? ""
    return "\(number)  \(recordedInWords(recorded))  \(action.rawValue) by \(author)\(why)"
      .onOneLine
  }
}
