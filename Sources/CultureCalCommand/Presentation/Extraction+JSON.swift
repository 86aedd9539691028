import Chronology
import Extraction
import Gazetteer

extension Extraction {
  /// The extraction with the fields of `extract`.
  var json: JSON {
    lazy var text = ScalarText(article.text)
    return .object([
      ("id", .optional(article.id)),
      ("url", .optional(article.url)),
      ("title", .optional(article.title)),
      ("publisher", .optional(article.publisher)),
      ("citedAgency", .optional(citedAgency)),
      ("language", .string(language)),
      ("published", .optional(article.published?.description)),
      ("events", .array(events.map { $0.json(in: text) })),
      ("agreements", .array(agreements.map { $0.json(in: text) })),
      ("relations", .array(relations.map { $0.json(in: text) })),
    ])
  }
}

extension EventCandidate {
  fileprivate func json(in text: ScalarText) -> JSON {
    .object([
      ("title", .string(title)),
      ("kind", .string(kind.rawValue)),
      ("guests", .strings(guests.map(\.code))),
      ("hosts", .strings(hosts.map(\.code))),
      ("city", .optional(city)),
      ("venue", .optional(venue)),
      ("date", .optional(date?.description)),
      ("startTime", .optional(startTime?.description)),
      ("endTime", .optional(endTime?.description)),
      ("zone", .optional(zone)),
      ("status", .string(status.rawValue)),
      ("quote", .string(text[quote])),
      ("partOf", partOf.map(JSON.integer) ?? .null),
      ("confidence", .share(confidence)),
      ("evidence", .object(evidenceJSON)),
    ])
  }

  private var evidenceJSON: [(name: String, value: JSON)] {
    Field.allCases.compactMap { field in
      evidence[field].map { (field.rawValue, .range($0)) }
    }
  }
}

extension AgreementCandidate {
  fileprivate func json(in text: ScalarText) -> JSON {
    .object([
      ("title", .string(title)),
      ("signed", .optional(signed?.description)),
      ("parties", .strings(parties.map(\.code))),
      ("quote", .string(text[quote])),
      ("confidence", .share(confidence)),
      ("evidence", .object([("quote", .range(quote))])),
    ])
  }
}

extension JSON {
  /// Where words start and end.
  fileprivate static func range(_ range: Range<Int>) -> JSON {
    .array([.integer(range.lowerBound), .integer(range.upperBound)])
  }
}
