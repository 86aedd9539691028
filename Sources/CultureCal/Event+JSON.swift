import Chronology
import Extraction
import Gazetteer

extension Event {
  /// The event as a JSON object.
  ///
  /// Its fields are `uid`, `title`, `kind`, `status`, `when` (null, or an object of `edtf`, of `first` and
  /// `last`, the days that it can mean, null where it is open, and of `text`, as people write it in
  /// English), `startTime`, `endTime`, `zone`, `city`, `venue`, `guests`, `hosts`, `partOf`, `notes`,
  /// `links`, `needsReview`, `created`, `updated` and `sources`; `removed` and `mergedInto` if it left the
  /// calendar; `basis` if nobody has told of it yet.
  public func json(sources: [Source] = []) -> String {
    var json = JSONWriter()
    write(to: &json, sources: sources)
    return json.text
  }

  /// Writes the object of ``json(sources:)`` as the next value.
  public func write(to json: inout JSONWriter, sources: [Source] = []) {
    json.object { json in
      json.field("uid", uid)
      json.field("title", title)
      json.field("kind", kind.rawValue)
      json.field("status", status.rawValue)
      json.name("when")
      if let when { write(when, to: &json) } else { json.null() }
      json.field("startTime", startTime?.description)
      json.field("endTime", endTime?.description)
      json.field("zone", zone)
      json.field("city", city)
      json.field("venue", venue)
      json.field("guests", guests.map(\.code))
      json.field("hosts", hosts.map(\.code))
      json.field("partOf", partOf)
      json.field("notes", notes)
      json.field("links", links)
      json.name("needsReview")
      json.boolean(needsReview)
      json.field("created", created)
      json.field("updated", updated)
      if let removed { json.field("removed", removed) }
      if let mergedInto { json.field("mergedInto", mergedInto) }
      if let basis { json.field("basis", basis) }
      json.name("sources")
      json.array { json in
        for source in sources { source.write(to: &json) }
      }
    }
  }

  private func write(_ when: EDTF, to json: inout JSONWriter) {
    let bounds = when.bounds
    json.object { json in
      json.field("edtf", when.description)
      json.field("first", bounds.first.day?.description)
      json.field("last", bounds.last.day?.description)
      json.field("text", when.written(in: .english))
    }
  }
}

extension Source {
  /// Writes it as the next value: an object of `article` (its SHA-256), `publisher`, `agency`,
  /// `published`, `url`, `quote` and `offset`, in Unicode scalars of the article's text.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("article", article.sha256)
      json.field("publisher", article.publisher)
      json.field("agency", article.citedAgency)
      json.field("published", article.published?.description)
      json.field("url", article.url)
      json.field("quote", quote)
      json.name("offset")
      json.integer(range.lowerBound)
    }
  }
}
