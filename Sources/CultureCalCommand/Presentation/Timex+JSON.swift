import Extraction

extension Timex {
  /// The expression as a JSON object of `--timex`.
  var json: JSON {
    .object([
      ("start", .integer(start)),
      ("end", .integer(end)),
      ("text", .string(text)),
      ("type", .string(type.rawValue)),
      ("value", .string(value)),
      ("mod", .optional(mod)),
    ])
  }
}
