import Chronology
import Extraction
import Gazetteer

/// Events as the text of their fields, which is what claims, revisions and columns hold.
extension Event {
  /// The field's value as text, nil if it is empty.
  func text(of field: EventField) -> String? {
    switch field {
    case .title: title
    case .kind: kind.rawValue
    case .status: status.rawValue
    case .when: when?.description
    case .startTime: startTime?.description
    case .endTime: endTime?.description
    case .zone: zone
    case .city: city
    case .venue: venue
    case .guests: guests.text
    case .hosts: hosts.text
    case .partOf: partOf
    case .notes: notes
    case .links: links.isEmpty ? nil : links.joined(separator: "\n")
    }
  }

  /// Gives the field the value of a text.
  ///
  /// - Throws: ``StoreError`` if the text is none of the field's values.
  mutating func set(_ field: EventField, to text: String?) throws {
    switch field {
    case .title: title = text ?? ""
    case .kind: kind = try text.map { try EventKind(stored: $0) } ?? .other
    case .status: status = try text.map { try EventStatus(stored: $0) } ?? .planned
    case .when: when = try text.map { try EDTF(stored: $0) }
    case .startTime: startTime = try text.map { try LocalTime(stored: $0) }
    case .endTime: endTime = try text.map { try LocalTime(stored: $0) }
    case .zone: zone = text
    case .city: city = text
    case .venue: venue = text
    case .guests: guests = try [Country](stored: text ?? "")
    case .hosts: hosts = try [Country](stored: text ?? "")
    case .partOf: partOf = text
    case .notes: notes = text
    case .links: links = text?.split(separator: "\n").map(String.init) ?? []
    }
  }
}

extension [Country] {
  /// The codes, sorted, separated by spaces; nil for none.
  var text: String? {
    isEmpty ? nil : Set(self).sorted().map(\.code).joined(separator: " ")
  }

  /// Reads ``text``.
  init(stored text: String) throws {
    self = try text.split(separator: " ").map { code in
      guard let country = Country(code: String(code)) else {
        throw StoreError(.damaged, "expected a country's code, but found '\(code)'")
      }
      return country
    }
  }
}

extension EventKind {
  init(stored text: String) throws {
    guard let kind = EventKind(rawValue: text) else {
      throw StoreError(.damaged, "expected a kind of event, but found '\(text)'")
    }
    self = kind
  }
}

extension EventStatus {
  init(stored text: String) throws {
    guard let status = EventStatus(rawValue: text) else {
      throw StoreError(.damaged, "expected a status of an event, but found '\(text)'")
    }
    self = status
  }
}

extension EDTF {
  init(stored text: String) throws {
    do { self = try EDTF(text) } catch { throw StoreError(.damaged, "\(error), in '\(text)'") }
  }
}

extension LocalTime {
  init(stored text: String) throws {
    do { self = try LocalTime(text) } catch { throw StoreError(.damaged, "\(error), in '\(text)'") }
  }
}
