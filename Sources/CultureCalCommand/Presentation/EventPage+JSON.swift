import Chronology
import CultureCal

extension EventPage {
  /// The page as one JSON object: the event, its programme, its claims and its history.
  var json: JSON {
    .object([
      ("event", .written(event.json())),
      ("programme", .array(items.map { .written($0.json()) })),
      ("claims", .array(claims.map(\.json))),
      ("history", .array(history.map(\.json))),
    ])
  }
}

extension Claim {
  /// The claim as a JSON object.
  var json: JSON {
    var fields: [(name: String, value: JSON)] = [
      ("field", .string(field.rawValue)),
      ("value", .optional(value)),
      ("isInForce", .bool(isInForce)),
      ("isDisputed", .bool(isDisputed)),
      ("isRejected", .bool(isRejected)),
      ("recorded", .string(recorded)),
    ]
    switch source {
    case .person(let name): fields.append(("person", .string(name)))
    case .article(let article, let range, let confidence):
      fields += [
        ("article", article.json),
        ("quote", .optional(quote)),
        ("start", range.map { .integer($0.lowerBound) } ?? .null),
        ("end", range.map { .integer($0.upperBound) } ?? .null),
        ("confidence", .share(confidence)),
      ]
    }
    return .object(fields)
  }
}

extension ArticleRecord {
  /// The article as a JSON object, without its text.
  var json: JSON {
    .object([
      ("name", .optional(name)),
      ("url", .optional(url)),
      ("publisher", .optional(publisher)),
      ("citedAgency", .optional(citedAgency)),
      ("language", .optional(language)),
      ("title", .optional(title)),
      ("published", .optional(published?.description)),
      ("sha256", .string(sha256)),
    ])
  }
}

extension Revision {
  /// The revision as a JSON object.
  var json: JSON {
    .object([
      ("number", .integer(number)),
      ("action", .string(action.rawValue)),
      ("author", .string(author)),
      ("reason", .optional(reason)),
      ("recorded", .string(recorded)),
      (
        "changes",
        .array(
          changes.map { change in
            .object([
              ("field", .string(change.field.rawValue)),
              ("old", .optional(change.old)),
              ("new", .optional(change.new)),
            ])
          })
      ),
    ])
  }
}
