import Chronology
import CultureCal

/// The sources of an event's claims, numbered in the order in which they were recorded.
struct SourceList {
  /// An article or a person.
  enum Source: Hashable {
    case article(ArticleRecord)
    case person(String)
  }

  private let claims: [Claim]
  /// The sources; the first one has the number 1.
  let sources: [Source]

  init(_ claims: [Claim]) {
    self.claims = claims
    var sources: [Source] = []
    for claim in claims.sorted(by: { $0.id < $1.id }) where !sources.contains(Source(claim)) {
      sources.append(Source(claim))
    }
    self.sources = sources
  }

  /// The number of a claim's source in brackets, such as "[1]".
  func mark(_ claim: Claim) -> String {
    "[\((sources.firstIndex(of: Source(claim)) ?? 0) + 1)]"
  }

  /// The lines on each source, with the words that each field rests on.
  var lines: [String] {
    sources.enumerated().flatMap { index, source in
      let mark = "[\(index + 1)] "
      let indent = String(repeating: " ", count: mark.count)
      let lines = Self.described(source) + quotes(of: source)
      return lines.enumerated().map { ($0 == 0 ? mark : indent) + $1 }
    }
  }

  private static func described(_ source: Source) -> [String] {
    switch source {
    case .person(let name): return ["\(name), by hand"]
    case .article(let article):
      return [article.words, article.title, article.publisher == nil ? nil : article.url]
        .compactMap(\.self).map(\.onOneLine)
    }
  }

  /// The quotes of an article, each after the fields that rest on it.
  private func quotes(of source: Source) -> [String] {
    var fields: [(quote: String, names: [String])] = []
    for claim in claims where Source(claim) == source {
      guard let quote = claim.quote?.onOneLine else { continue }
      if let index = fields.firstIndex(where: { $0.quote == quote }) {
        fields[index].names.append(claim.field.heading)
      } else {
        fields.append((quote, [claim.field.heading]))
      }
    }
    return fields.map { "\($0.names.joined(separator: ", ")): “\($0.quote)”" }
  }
}

extension SourceList.Source {
  init(_ claim: Claim) {
    switch claim.source {
    case .article(let article, _, _): self = .article(article)
    case .person(let name): self = .person(name)
    }
  }
}

extension ArticleRecord {
  /// Who published it and when: "Kazinform, 15 September 2017, citing BelTA".
  var words: String {
    let name = publisher ?? url ?? self.name ?? "an article"
    let day = published.map { ", \($0.words)" } ?? ""
    return name + day + (citedAgency.map { ", citing \($0)" } ?? "")
  }
}
