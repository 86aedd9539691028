import Chronology

extension Article {
  /// The article of a JSON object; fields that are no part of an article are passed over.
  ///
  /// - Parameters:
  ///   - json: the object.
  ///   - line: where the object begins, for errors.
  /// - Throws: which field is missing or of the wrong kind.
  init(json: JSONValue, line: Int) throws(ArticleError) {
    guard case .object(let fields) = json else {
      throw ArticleError("an object", .line(line, column: 1), found: json.kind)
    }
    func string(_ name: String) throws(ArticleError) -> String? {
      switch fields[name] {
      case nil, .null: return nil
      case .string(let value): return value
      case .some(let other):
        throw ArticleError("a string", .field(name, line: line), found: other.kind)
      }
    }
    guard let text = try string("text") else {
      throw ArticleError("a field \"text\"", .line(line, column: 1), found: "an object without it")
    }
    guard text.utf8.contains(where: { !$0.isSpace }) else {
      throw ArticleError("an article", .field("text", line: line), found: "no text")
    }
    var published: CivilDate?
    if let value = try string("published") {
      published = try CivilDate(published: value, line: line)
    }
    // Collections of texts with marked times call it "doc".
    let name = (id: try string("id"), doc: try string("doc"))
    self.init(
      id: name.id ?? name.doc, url: try string("url"), publisher: try string("publisher"),
      language: try string("language"), title: try string("title"), published: published,
      text: text)
  }
}
