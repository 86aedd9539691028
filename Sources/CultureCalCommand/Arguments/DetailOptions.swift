import ArgumentParser
import Chronology
import CultureCal
import Extraction
import Gazetteer

/// What a person says about an event.
struct DetailOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When it is, as precisely as is known: EDTF such as 2018-05-14/2018-05-20, or words such as"
        + " \"14–20 May\" or \"autumn 2020\".", valueName: "date"))
  var when: String?

  @Option(
    help: ArgumentHelp(
      "When it begins, or begins and ends, by local clocks: 19:00 or 19:00-21:30.",
      valueName: "time"))
  var time: String?

  @Option(help: ArgumentHelp("The time zone of --time, such as Europe/Minsk.", valueName: "zone"))
  var zone: String?

  @Option(
    help: ArgumentHelp(
      "A country whose culture is presented, by code or name; may be repeated.",
      valueName: "country"))
  var guest: [String] = []

  @Option(
    help: ArgumentHelp("A country where it takes place; may be repeated.", valueName: "country"))
  var host: [String] = []

  @Option(
    help: ArgumentHelp(
      EventKind.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "kind"),
    completion: .list(EventKind.allCases.map(\.rawValue)))
  var kind: String?

  @Option(
    help: ArgumentHelp(
      EventStatus.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "status"),
    completion: .list(EventStatus.allCases.map(\.rawValue)))
  var status: String?

  @Option(help: ArgumentHelp("The city, or several with \"; \" between them.", valueName: "name"))
  var city: String?

  @Option(help: ArgumentHelp("The hall, theatre or museum.", valueName: "name"))
  var venue: String?

  @Option(
    help: ArgumentHelp("The event that it is a part of the programme of.", valueName: "id"))
  var partOf: String?

  @Option(help: ArgumentHelp("Anything else worth knowing.", valueName: "text"))
  var notes: String?

  @Option(help: ArgumentHelp("A web page about it; may be repeated.", valueName: "url"))
  var link: [String] = []

  /// A new event of which this is said.
  func draft(title: String, today: CivilDate) throws(Failure) -> EventDraft {
    var draft = EventDraft(title: try Self.text(title, named: "TITLE"))
    if let kind { draft.kind = try Interpret.kind(kind) }
    if let status { draft.status = try Interpret.status(status) }
    if let when { draft.when = try Interpret.time(when, named: "--when", today: today) }
    if let time { (draft.startTime, draft.endTime) = try Interpret.clock(time, named: "--time") }
    if let zone { draft.zone = try Self.zone(zone) }
    draft.city = try city.map { text throws(Failure) in try Self.text(text, named: "--city") }
    draft.venue = try venue.map { text throws(Failure) in try Self.text(text, named: "--venue") }
    draft.guests = try Interpret.countries(guest, named: "--guest")
    draft.hosts = try Interpret.countries(host, named: "--host")
    draft.partOf = partOf
    draft.notes = notes
    draft.links = try links()
    return draft
  }

  /// The change of an event of which this is said; what is said to be empty is cleared.
  func change(title: String?, today: CivilDate) throws(Failure) -> EventChange {
    var change = EventChange()
    change.title = try title.map { text throws(Failure) in try Self.text(text, named: "--title") }
    if let kind { change.kind = try Interpret.kind(kind) }
    if let status { change.status = try Interpret.status(status) }
    change.when = try Self.change(when) { text throws(Failure) in
      try Interpret.time(text, named: "--when", today: today)
    }
    if let time {
      let clock = time.isEmpty ? nil : try Interpret.clock(time, named: "--time")
      change.startTime = clock.map { .set($0.start) } ?? .clear
      change.endTime = clock?.end.map { .set($0) } ?? .clear
    }
    change.zone = try Self.change(zone, Self.zone)
    change.city = try Self.change(city) { text throws(Failure) in text }
    change.venue = try Self.change(venue) { text throws(Failure) in text }
    change.guests = try Self.countries(guest, named: "--guest")
    change.hosts = try Self.countries(host, named: "--host")
    change.partOf = try Self.change(partOf) { text throws(Failure) in text }
    change.notes = try Self.change(notes) { text throws(Failure) in text }
    if !link.isEmpty { change.links = link == [""] ? .clear : .set(try links()) }
    return change
  }

  private func links() throws(Failure) -> [String] {
    for link in link where !link.hasPrefix("http://") && !link.hasPrefix("https://") {
      throw .usage("--link: expected an address such as https://example.org, but found '\(link)'")
    }
    return link
  }

  private static func change<Value: Hashable & Sendable>(
    _ text: String?, _ read: (String) throws(Failure) -> Value
  ) throws(Failure) -> Change<Value> {
    guard let text = text?.trimmed else { return .keep }
    return text.isEmpty ? .clear : .set(try read(text))
  }

  private static func countries(
    _ texts: [String], named name: String
  ) throws(Failure) -> Change<[Country]> {
    if texts.isEmpty { return .keep }
    return texts == [""] ? .clear : .set(try Interpret.countries(texts, named: name))
  }

  private static func zone(_ text: String) throws(Failure) -> String {
    guard Moment.knows(zone: text) else {
      throw .usage("--zone: expected a time zone such as Europe/Minsk, but found '\(text)'")
    }
    return text
  }

  private static func text(_ text: String, named name: String) throws(Failure) -> String {
    let text = text.trimmed
    guard !text.isEmpty else { throw .usage("\(name): expected some text, but found none") }
    return text
  }
}
