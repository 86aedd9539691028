import Chronology
import Extraction
import SQLite

/// What one article tells of one event, as the claims that it would make.
struct Telling: Hashable {
  /// A field, its value as text, and the words that it rests on.
  struct Word: Hashable {
    let field: EventField
    let value: String
    let quote: Range<Int>
  }

  let claims: [Word]
  /// The best words for the whole.
  let quote: Range<Int>
  /// From 0 to 1.
  let confidence: Double

  fileprivate init(claims: [Word], quote: Range<Int>, confidence: Double) {
    self.claims = claims
    self.quote = quote
    self.confidence = confidence
  }

  /// What a candidate says; `whole` is the UID of the event that encloses it.
  init(_ candidate: EventCandidate, partOf whole: String?) {
    let values: [(EventField, EventCandidate.Field, String?)] = [
      (.title, .title, candidate.title), (.kind, .kind, candidate.kind.rawValue),
      (.status, .status, candidate.status.rawValue), (.when, .date, candidate.date?.description),
      (.startTime, .time, candidate.startTime?.description),
      (.endTime, .time, candidate.endTime?.description), (.zone, .time, candidate.zone),
      (.city, .city, candidate.city),
      (.venue, .venue, candidate.venue), (.guests, .guests, candidate.guests.text),
      (.hosts, .hosts, candidate.hosts.text), (.partOf, .partOf, whole),
    ]
    claims = values.compactMap { field, source, value in
      value.map {
        // How far it has come is told by the whole clause.
        let words = field == .status ? nil : candidate.evidence[source]
        return Word(field: field, value: $0, quote: words ?? candidate.quote)
      }
    }
    quote = candidate.quote
    confidence = candidate.confidence
  }

  /// The claims of an article's row.
  func claims(of article: Int) -> [NewClaim] {
    claims.map {
      NewClaim(
        field: $0.field, value: $0.value,
        source: .article(article, quote: $0.quote, confidence: confidence))
    }
  }

  /// The event that it tells of, as far as it goes.
  func event(recorded: String) throws -> Event {
    var event = Event(recorded: recorded)
    for claim in claims { try event.set(claim.field, to: claim.value) }
    return event
  }

  /// It as a JSON object, for the table `review`.
  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.name("confidence")
      json.real(confidence)
      json.name("start")
      json.integer(quote.lowerBound)
      json.name("end")
      json.integer(quote.upperBound)
      json.name("claims")
      json.array { json in
        for claim in claims {
          json.object { json in
            json.field("field", claim.field.rawValue)
            json.field("value", claim.value)
            json.name("start")
            json.integer(claim.quote.lowerBound)
            json.name("end")
            json.integer(claim.quote.upperBound)
          }
        }
      }
    }
    return json.text
  }
}

extension EventStore {
  /// Reads the candidate of a review.
  func telling(ofReview number: Int) throws -> Telling {
    let whole = try connection.first(
      """
      SELECT candidate ->> '$.confidence', candidate ->> '$.start', candidate ->> '$.end'
      FROM review WHERE id = ?1 AND candidate IS NOT NULL
      """, Value(number)
    ) { row in
      (confidence: try row.real(0), quote: try row.integer(1)..<row.integer(2))
    }
    guard let whole else {
      throw StoreError(.badValue, "expected a candidate in review \(number), but found a claim")
    }
    let claims = try connection.all(
      """
      SELECT j.value ->> '$.field', j.value ->> '$.value', j.value ->> '$.start',
        j.value ->> '$.end'
      FROM review r, json_each(r.candidate, '$.claims') j WHERE r.id = ?1
      """, Value(number)
    ) { row in
      let name = try row.text(0)
      guard let field = EventField(rawValue: name) else {
        throw StoreError(.damaged, "expected a field of an event, but found '\(name)'")
      }
      return Telling.Word(
        field: field, value: try row.text(1), quote: try row.integer(2)..<row.integer(3))
    }
    return Telling(claims: claims, quote: whole.quote, confidence: whole.confidence)
  }
}
