import Chronology
import CultureCal
import Extraction
import Gazetteer

extension Listing<Event> {
  /// A list of events, whose sources JSON gives too.
  init(of events: [Event], in store: EventStore) {
    self.init(
      items: events,
      columns: [
        .init("WHEN", narrowest: 12), .init("EVENT", narrowest: 24),
        .init("COUNTRIES", narrowest: 10), .init("CITY", narrowest: 8, isDispensable: true),
        .init("KIND", isDispensable: true), .init("STATUS", narrowest: 9), .init("ID"),
      ],
      cells: { event in
        [
          .init(event.whenInWords), .init(event.title, .bold), .init(event.countriesInWords),
          .init(event.city ?? ""), .init(event.kind.rawValue),
          .init(event.statusInWords, event.style), .init(event.uid, .dim),
        ]
      },
      fields: Event.fields,
      object: { .written($0.json(sources: try store.sources(of: $0))) })
  }
}

extension Event {
  /// The columns of CSV.
  static var fields: [Listing<Event>.Field] {
    [
      .init(name: "uid") { .string($0.uid) },
      .init(name: "title") { .string($0.title) },
      .init(name: "kind") { .string($0.kind.rawValue) },
      .init(name: "status") { .string($0.status.rawValue) },
      .init(name: "when") { .optional($0.when?.description) },
      .init(name: "whenInWords") { .optional($0.when?.words) },
      .init(name: "firstPossibleDay") { .optional($0.when?.bounds.first.day?.description) },
      .init(name: "lastPossibleDay") { .optional($0.when?.bounds.last.day?.description) },
      .init(name: "startTime") { .optional($0.startTime?.description) },
      .init(name: "endTime") { .optional($0.endTime?.description) },
      .init(name: "zone") { .optional($0.zone) },
      .init(name: "city") { .optional($0.city) },
      .init(name: "venue") { .optional($0.venue) },
      .init(name: "guests") { .strings($0.guests.map(\.code)) },
      .init(name: "hosts") { .strings($0.hosts.map(\.code)) },
      .init(name: "partOf") { .optional($0.partOf) },
      .init(name: "notes") { .optional($0.notes) },
      .init(name: "links") { .strings($0.links) },
      .init(name: "needsReview") { .bool($0.needsReview) },
      .init(name: "basis") { .optional($0.basis) },
      .init(name: "created") { .string($0.created) },
      .init(name: "updated") { .string($0.updated) },
    ]
  }
}

extension Event {
  /// How its status stands out.
  fileprivate var style: Style {
    switch status {
    case .cancelled: .red
    case .postponed: .yellow
    case .ongoing: .green
    case .planned: .plain
    case .proposed, .held: .dim
    }
  }
}
