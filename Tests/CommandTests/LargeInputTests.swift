import Foundation
import Testing

/// Ten megabytes at once, read by the release binary that `Scripts/test` names: a build for debugging
/// takes minutes.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["CULTURECAL_BINARY"] != nil))
struct LargeInputTests {
  private static let size = 10_000_000

  @Test(
    "ten megabytes are read in seconds, whatever they are",
    .timeLimit(.minutes(2)),
    arguments: [
      ("txt", "The exhibition \"Amber Road\" from Latvia will open in Porto on 14 May 2019 and "),
      ("txt", "Выставка «Янтарный путь» из Латвии откроется в Порту 14 мая 2019 года, "),
      ("txt", "🎭🎨 Festival of 🇱🇻 in Porto 2019 \u{200F}"), ("txt", "word "), ("txt", "\""),
      ("txt", "14 May 2019, "), ("txt", "Riga Latvia Portugal "),
      ("html", "<div><p>Exhibition from Latvia opens in Porto in May 2019.</b></i></p>"),
      ("html", "<div>"), ("html", "<a href='"), ("html", "&amp;&lt;&#x10FFFF;&zzz;"),
    ])
  func large(_ kind: String, _ piece: String) throws {
    let culturecal = try Culturecal()
    let text = String(repeating: piece, count: Self.size / piece.utf8.count)
    let name = "large.\(kind)"
    try culturecal.write(kind == "html" ? "<html><body>\(text)" : text, to: name)
    let outcome = try culturecal.run("extract", "--published", "2019-01-01", name)
    // No text is left of some pages, which is an error; nothing is a crash.
    #expect([0, 65].contains(outcome.status), "\(outcome.messages.prefix(200))")
    #expect((outcome.status == 0) == outcome.messages.isEmpty)
  }
}
