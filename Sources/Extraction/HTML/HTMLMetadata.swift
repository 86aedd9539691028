import Chronology

/// What a page says of its article outside the text.
///
/// Where several places speak, the more reliable is believed: JSON-LD, then OpenGraph and other
/// `<meta>`, then `<time>` and `<title>`.
///
/// - SeeAlso: <https://schema.org/NewsArticle>, <https://ogp.me>
struct HTMLMetadata {
  private var jsonLD: [String: String] = [:]
  private var meta: [String: String] = [:]
  private var titleElement: String?
  private var canonicalURL: String?
  private var pageLanguage: String?
  private var firstTime: String?
  private var isFirstTimeInArticle = false

  /// The headline, without the site's name after it.
  var title: String? {
    nonEmpty(jsonLD["headline"] ?? meta["og:title"] ?? titleElement.map(withoutSite))
  }

  /// The day of publication.
  var published: CivilDate? {
    let values = [
      jsonLD["datePublished"], meta["article:published_time"], meta["datepublished"],
      meta["og:published_time"], meta["pubdate"], meta["date"], meta["dc.date"],
      meta["dcterms.created"], meta["dc.date.issued"], firstTime,
    ]
    for case let value? in values {
      if let day = CivilDate(isoDay: Array(value.utf8).prefix(10)) { return day }
    }
    return nil
  }

  /// Who published it.
  var publisher: String? { nonEmpty(jsonLD["publisher"] ?? meta["og:site_name"]) }

  /// Its address.
  var url: String? { nonEmpty(canonicalURL ?? meta["og:url"] ?? jsonLD["url"]) }

  /// The ISO 639-1 code of its language.
  var language: String? {
    let tag = jsonLD["inLanguage"] ?? pageLanguage ?? meta["og:locale"]
    return tag.map { String($0.lowercased().prefix { $0.isLetter }) }.flatMap {
      $0.utf8.count == 2 ? $0 : nil
    }
  }

  /// The whole text, where JSON-LD holds it.
  var articleBody: String? { nonEmpty(jsonLD["articleBody"]) }

  private func nonEmpty(_ text: String?) -> String? {
    guard let text else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// A `<title>` up to the last " | " or " - " that a site's name follows.
  private func withoutSite(_ title: String) -> String {
    for separator in [" | ", " — ", " – ", " :: ", " - "] {
      let parts = title.split(separator: separator)
      guard parts.count > 1, let site = parts.last else { continue }
      let isShort = site.split(separator: " ").count <= 4
      let isKnown = meta["og:site_name"].map { site.contains($0) } ?? false
      if isShort || isKnown { return parts.dropLast().joined(separator: separator) }
    }
    return title
  }
}

extension HTMLMetadata {
  /// Takes note of a start tag.
  mutating func add(_ tag: HTMLTag, isInArticle: Bool) {
    switch tag.element {
    case .meta:
      guard let content = tag.value("content"),
        let name = tag.value("property") ?? tag.value("name") ?? tag.value("itemprop")
      else { return }
      let key = name.lowercased()
      if meta[key] == nil { meta[key] = content }
    case .link where tag.value("rel")?.lowercased() == "canonical":
      canonicalURL = canonicalURL ?? tag.value("href")
    case .html:
      pageLanguage = pageLanguage ?? tag.value("lang")
    case .time:
      guard let moment = tag.value("datetime"),
        firstTime == nil || !isFirstTimeInArticle && isInArticle
      else { return }
      firstTime = moment
      isFirstTimeInArticle = isInArticle
    default: break
    }
  }

  /// Takes note of a `<title>`; the first one counts.
  mutating func addTitle(_ title: String) {
    titleElement = titleElement ?? title
  }

  /// Takes note of a block of JSON-LD; one that is no JSON, or of no article, is passed over.
  mutating func addJSONLD(_ bytes: [UInt8]) {
    var json = JSONText(bytes, from: 0)
    guard let value = try? json.value() else { return }
    var pending = [value]
    while let value = pending.popLast() {
      switch value {
      case .array(let elements): pending += elements.reversed()
      case .object(let fields):
        if HTMLMetadata.isArticle(fields["@type"]) { addArticle(fields) }
        if let graph = fields["@graph"] { pending.append(graph) }
      default: break
      }
    }
  }

  private mutating func addArticle(_ fields: JSONFields) {
    for name in ["headline", "datePublished", "inLanguage", "url", "articleBody"] {
      if case .string(let text) = fields[name], jsonLD[name] == nil { jsonLD[name] = text }
    }
    if jsonLD["publisher"] == nil { jsonLD["publisher"] = HTMLMetadata.name(fields["publisher"]) }
  }

  private static func name(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): text
    case .object(let fields): if case .string(let text) = fields["name"] { text } else { nil }
    case .array(let elements): elements.first.flatMap { name($0) }
    default: nil
    }
  }

  private static func isArticle(_ type: JSONValue?) -> Bool {
    switch type {
    case .string(let name): name.hasSuffix("Article") || name == "BlogPosting" || name == "Report"
    case .array(let types): types.contains { isArticle($0) }
    default: false
    }
  }
}
