import CultureCal
import Extraction

extension Timex {
  /// Writes the expression as a JSON object of `--timex`.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.name("start")
      json.integer(start)
      json.name("end")
      json.integer(end)
      json.field("text", text)
      json.field("type", type.rawValue)
      json.field("value", value)
      json.field("mod", mod)
    }
  }
}
