import Chronology
import Extraction
import Gazetteer

extension EventDraft {
  /// The text of each field; nil for what stays open.
  var values: [(EventField, String?)] {
    [
      (.title, title), (.kind, kind?.rawValue), (.status, status?.rawValue),
      (.when, when?.description), (.startTime, startTime?.description),
      (.endTime, endTime?.description), (.zone, zone), (.city, city), (.venue, venue),
      (.guests, guests.text), (.hosts, hosts.text), (.partOf, partOf), (.notes, notes),
      (.links, links.isEmpty ? nil : links.joined(separator: "\n")),
    ]
  }
}

extension EventChange {
  /// The fields that change, with their new text; nil for what becomes empty.
  var values: [(EventField, String?)] {
    var values: [(EventField, String?)] = []
    if let title { values.append((.title, title)) }
    if let kind { values.append((.kind, kind.rawValue)) }
    if let status { values.append((.status, status.rawValue)) }
    func add<Value>(_ field: EventField, _ change: Change<Value>, _ text: (Value) -> String?) {
      switch change {
      case .keep: break
      case .clear: values.append((field, nil))
      case .set(let value): values.append((field, text(value)))
      }
    }
    add(.when, when) { $0.description }
    add(.startTime, startTime) { $0.description }
    add(.endTime, endTime) { $0.description }
    add(.zone, zone) { $0 }
    add(.city, city) { $0 }
    add(.venue, venue) { $0 }
    add(.guests, guests) { $0.text }
    add(.hosts, hosts) { $0.text }
    add(.partOf, partOf) { $0 }
    add(.notes, notes) { $0 }
    add(.links, links) { $0.joined(separator: "\n") }
    return values
  }
}
