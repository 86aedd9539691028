import Testing

@testable import CultureCalCommand

@Suite struct OutputTests {
  @Test(
    "columns that a text takes",
    arguments: [
      ("", 0), ("abc", 3), ("Ä", 1), ("e\u{301}", 1), ("日本語", 6), ("한국어", 6), ("Қазақстан", 9),
      ("и\u{306}", 1), ("👨‍👩‍👧", 2), ("🇰🇿", 2), ("☀️", 2), ("☀", 1), ("👍🏽", 2), ("1️⃣", 2), ("\u{200B}x", 1),
      ("14–20 May", 9), ("ไทยคำ", 5), ("नमस्ते", 4), ("ᄀ", 2), ("ﷺ", 1),
    ])
  func width(_ text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(
    "text of others on one line",
    arguments: [
      ("two\nlines\tand a tab", "two lines and a tab"),
      ("red \u{1B}[31mtext\u{7}", "red [31mtext"),
      ("turned \u{202E}around\u{202C}", "turned around"),
      ("soft\u{AD}hyphen", "softhyphen"),
      ("Дни культуры", "Дни культуры"),
    ])
  func oneLine(_ text: String, shown: String) {
    #expect(text.onOneLine == shown)
  }

  @Test(
    "wrapping",
    arguments: [
      ("Days of Kazakhstan Culture", 26, ["Days of Kazakhstan Culture"]),
      ("Days of Kazakhstan Culture", 25, ["Days of Kazakhstan", "Culture"]),
      ("Days of Kazakhstan Culture", 7, ["Days of", "Kazakhs", "tan", "Culture"]),
      ("文化の日々", 4, ["文化", "の日", "々"]),
      ("文", 1, ["文"]),
      ("  ", 1, [""]),
    ])
  func wrapping(_ text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  static let table: Table = {
    var table = Table([
      .init("WHEN"), .init("EVENT", narrowest: 10),
      .init("NOTES", narrowest: 6, isDispensable: true),
      .init("EMPTY"), .init("ID"),
    ])
    table.append([
      .init("2018"), .init("Days of Kazakhstan Culture"), .init("first of all"), .init(""),
      .init("a1", .dim),
    ])
    table.append([.init("14–20 May"), .init("文化の日"), .init(""), .init(""), .init("b2", .dim)])
    return table
  }()

  @Test(
    "a table fits the terminal",
    arguments: [
      (
        nil,
        [
          "WHEN       EVENT                       NOTES         ID",
          "2018       Days of Kazakhstan Culture  first of all  a1",
          "14–20 May  文化の日                                  b2",
        ]
      ),
      (
        48,
        [
          "WHEN       EVENT                NOTES         ID",
          "2018       Days of Kazakhstan   first of all  a1",
          "           Culture",
          "14–20 May  文化の日                           b2",
        ]
      ),
      (
        25,
        [
          "WHEN       EVENT       ID",
          "2018       Days of     a1",
          "           Kazakhstan",
          "           Culture",
          "14–20 May  文化の日    b2",
        ]
      ),
    ])
  func table(columns: Int?, lines: [String]) {
    #expect(Self.table.lines(on: Terminal(columns: columns, isStyled: false)) == lines)
  }

  @Test func headingsStandOutOnATerminal() {
    let lines = Self.table.lines(on: Terminal(columns: nil, isStyled: true))
    #expect(lines[0].hasPrefix("\u{1B}[1mWHEN\u{1B}[0m       \u{1B}[1mEVENT"))
    #expect(lines[1].hasSuffix("  \u{1B}[2ma1\u{1B}[0m"))
  }

  @Test(
    "CSV fields",
    arguments: [
      (["a", "b c"], "a,b c\r\n"),
      (
        ["a,b", "say \"hello\"", "two\nlines", ""],
        "\"a,b\",\"say \"\"hello\"\"\",\"two\nlines\",\r\n"
      ),
      ([CSV.words("=1+1"), CSV.words("@x"), CSV.words("a=b")], "'=1+1,'@x,a=b\r\n"),
    ])
  func csv(_ fields: [String], record: String) {
    #expect(CSV.record(fields) == record)
  }

  @Test func markdownMasksMarkup() {
    #expect(
      Markdown.table(["When", "Event"], [["2018", "A|B <i>*x*</i>"], ["May", "文化"]]) == [
        "| When | Event                 |",
        "| ---- | --------------------- |",
        "| 2018 | A\\|B \\<i\\>\\*x\\*\\</i\\> |",
        "| May  | 文化                  |",
      ])
  }

  @Test func jsonIsCompactOrPretty() {
    let value = JSON.object([
      ("title", .string("\"a\"\\\n\u{1}й")), ("guests", .strings(["BY", "KZ"])), ("city", .null),
      ("share", .share(0.123456)), ("day", .integer(-1)), ("is", .bool(true)),
      ("list", .array([.object([])])), ("none", .array([])),
    ])
    #expect(
      value.compact
        == #"{"title":"\"a\"\\\n\u0001й","guests":["BY","KZ"],"city":null,"share":0.123,"day":-1,"is":true,"list":[{}],"none":[]}"#
    )
    #expect(
      value.pretty() == """
        {
          "title": "\\"a\\"\\\\\\n\\u0001й",
          "guests": ["BY", "KZ"],
          "city": null,
          "share": 0.123,
          "day": -1,
          "is": true,
          "list": [
            {}
          ],
          "none": []
        }
        """)
  }

  @Test(
    "what a misspelt word may have meant",
    arguments: [
      ("festivl", "festival"), ("Exibition", "exhibition"), ("xyz", nil), ("dyas", "days"),
    ])
  func nearest(_ word: String, meant: String?) {
    #expect(
      Nearest.word(to: word, among: ["days", "festival", "exhibition", "concert"]) == meant)
  }
}
