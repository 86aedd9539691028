public import Chronology
import Extraction
import Gazetteer

extension ReminderMessage {
  /// The message that tells a digest.
  public init(_ digest: Digest, on today: CivilDate) {
    let sections = digest.sections(on: today)
    let span =
      "\(EDTF.day(digest.since).written(in: .english)) – \(EDTF.day(today).written(in: .english))"
    let counts =
      "\(digest.new.count) new, \(digest.changed.count) changed, \(digest.upcoming.count) upcoming"
    subject = "Culture calendar: \(counts)"
    text =
      "Culture calendar, \(span)\n\n"
      + sections.map { section in
        "\(section.title)\n" + section.lines.map { "- \($0)\n" }.joined()
      }.joined(separator: "\n")
    html = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Culture calendar</title></head>
      <body style="font: 16px/1.5 sans-serif; color: #222; background: #fff">
      <h1 style="font-size: 22px">Culture calendar, \(span)</h1>
      \(sections.map(Self.html).joined(separator: "\n"))
      </body></html>

      """
    calendar = Self.calendar(digest.upcoming, stamp: today.dayNumber * 86_400)
    var writer = JSONWriter()
    writer.array { json in
      for section in sections {
        json.object { json in
          json.field("section", section.title)
          json.field("lines", section.lines)
        }
      }
    }
    json = writer.text
  }

  private static func html(_ section: Digest.Section) -> String {
    let items = section.lines.map { "<li>\(Markup.escaped($0))</li>" }.joined(separator: "\n")
    return
      "<h2 style=\"font-size: 18px\">\(Markup.escaped(section.title))</h2>\n<ul>\n\(items)\n</ul>"
  }
}

extension Digest {
  /// A heading and what stands under it.
  public struct Section: Hashable, Sendable {
    /// What it is about.
    public let title: String
    /// One thing each.
    public let lines: [String]
  }

  /// What there is to tell, in the order in which it is told; a section without lines is left out.
  public func sections(on today: CivilDate) -> [Section] {
    let review = reviewCount == 0 ? [] : ["\(reviewCount) to decide: culturecal review"]
    return [
      Section(
        title: "Upcoming until \(EDTF.day(until).written(in: .english))",
        lines: upcoming.map(\.summary)),
      Section(title: "New", lines: new.map(\.summary)),
      Section(
        title: "Changed",
        lines: changed.map { changed in
          changed.event.summary + ": " + changed.changes.map(\.words).joined(separator: "; ")
        }),
      Section(title: "To confirm", lines: unconfirmed.map { $0.question(on: today) }),
      Section(title: "Waiting for review", lines: review),
    ].filter { !$0.lines.isEmpty }
  }
}

extension Event {
  /// The event on one line: "14–20 May 2018: Days of Culture, Kazakhstan → Belarus, Minsk".
  fileprivate var summary: String {
    let countries = [guests, hosts].map { $0.map { $0.name(in: "en") }.joined(separator: ", ") }
      .filter { !$0.isEmpty }.joined(separator: " → ")
    let details = [title, countries, venue, city, basis.map { "(\($0))" }].compactMap(\.self)
    let status = [.planned, .held].contains(status) || basis != nil ? "" : " [\(status.rawValue)]"
    let clock = startTime.map { ", \($0)" } ?? ""
    return "\(when?.written(in: .english) ?? "no date yet")\(clock): "
      + details.filter { !$0.isEmpty }.joined(separator: ", ") + status
  }
}

extension FieldChange {
  /// The change in words, dates as people write them.
  fileprivate var words: String {
    func shown(_ value: String?) -> String {
      guard let value else { return "none" }
      let date = field == .when ? try? EDTF(value) : nil
      return date?.written(in: .english) ?? value
    }
    return "\(field.rawValue) \(shown(old)) → \(shown(new))"
  }
}
