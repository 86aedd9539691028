import Chronology
import Testing

@testable import Extraction

@Suite("Reading articles")
struct ArticleReaderTests {
  private func read(_ text: String) throws -> [Article] {
    try ArticleReader().read(Array(text.utf8))
  }

  private let june = CivilDate(year: 2019, month: 6, day: 3)

  @Test(
    "what is escaped in JSON is read wherever it stands",
    arguments: [
      ("\\\"", "\""), ("\\\\", "\\"), ("\\n", "\n"), ("\\u0416", "Ж"), ("Ж", "Ж"),
    ])
  func escapesAnywhere(_ written: String, meant: String) throws {
    for before in 0..<20 {
      for after in [0, 1, 7, 8, 20] {
        let (left, right) = (
          String(repeating: "a", count: before), String(repeating: "b", count: after)
        )
        let text = left + meant + right
        let json = "{\"id\": \"\(left)\(written)\", \"text\": \".\(left)\(written)\(right)\"}"
        #expect(try read(json) == [Article(id: left + meant, text: "." + text)], "\(json)")
      }
    }
  }

  @Test("plain text is an article by itself")
  func plain() throws {
    #expect(
      try read("\u{FEFF}  Carpets came to Riga.\n") == [Article(text: "Carpets came to Riga.")])
  }

  @Test("a leading date is the day of publication")
  func datePrefix() throws {
    #expect(
      try read(" date 2019-06-03 RIGA. Carpets.") == [
        Article(published: june, text: "RIGA. Carpets.")
      ])
  }

  @Test("header lines before an empty line describe the article")
  func headers() throws {
    let text = """
      Title: Carpets: the great ones
      published: 2019-06-03T10:00
      URL: https://daily.example/1
      Publisher: Daily
      Language: en
      Id: 7

      Carpets came to Riga.

      They stay.
      """
    #expect(
      try read(text) == [
        Article(
          id: "7", url: "https://daily.example/1", publisher: "Daily", language: "en",
          title: "Carpets: the great ones", published: june,
          text: "Carpets came to Riga.\n\nThey stay.")
      ])
  }

  @Test(
    "JSON comes as an object, an array, or lines",
    arguments: [
      "{\"text\": \"A.\", \"id\": \"1\"}\n{\"text\": \"B.\", \"published\": \"2019-06-03\"}\n",
      "[{\"text\": \"A.\", \"id\": \"1\"}, {\"text\": \"B.\", \"published\": \"2019-06-03\"}]",
      " {\"text\":\"A.\",\"id\":\"1\",\"events\":[{\"x\":[1,-2.5e3,true,null]}]}\n\n"
        + "{\"text\":\"\\u0042.\",\"published\":\"2019-06-03 11:00\",\"title\":null}",
    ])
  func json(text: String) throws {
    #expect(try read(text) == [Article(id: "1", text: "A."), Article(published: june, text: "B.")])
  }

  @Test("escapes in JSON strings are resolved")
  func escapes() throws {
    let text = #"{"text": "\"a\\\/\b\f\n\r\t\u00e9\ud83c\udfb5"}"#
    #expect(try read(text).first?.text == "\"a\\/\u{8}\u{c}\n\r\té🎵")
  }

  @Test(
    "a fault names its place, what was expected and what was found",
    arguments: [
      ("", "expected an article in the input, but found nothing"),
      (" \n\t ", "expected an article in the input, but found only white space"),
      ("ab\u{0}c", "expected text at byte 2, but found a NUL byte"),
      (
        "date 2019-02-30 x", "expected a day such as 2017-09-15 at byte 5, but found \"2019-02-30\""
      ),
      (
        "date 2019-02-03",
        "expected an article's text at byte 15, but found nothing after its heading"
      ),
      (
        "Title: x\nPublished: June\n\nText.",
        "expected a day such as 2017-09-15 in field \"published\""
          + " of the article at line 2, but found \"June\""
      ),
      (
        "Title: x\nText.",
        "expected one of the headers Id, URL, Title, Published, Publisher, Language or an empty line"
          + " at line 2, column 1, but found \"Text.\""
      ),
      (
        "{\"text\": 5}",
        "expected a string in field \"text\" of the article at line 1, but found a number"
      ),
      (
        "{\"t\": \"x\"}",
        "expected a field \"text\" at line 1, column 1, but found an object without it"
      ),
      (
        "{\"text\": \" \"}",
        "expected an article in field \"text\" of the article at line 1, but found no text"
      ),
      ("[]", "expected at least one article in the input, but found an empty array"),
      (
        "{\"text\": \"x\"}\n{\"text\": \"y\"",
        "expected ',' or '}' at line 2, column 13, but found the end"
      ),
      (
        "{\"text\": \"x\ny\"}",
        "expected a string without a bare control character at line 1, column 12, but found '\\n'"
      ),
      (
        "{\"text\": \"\\q\"}",
        "expected one of \"\\/bfnrtu after '\\' at line 1, column 12, but found 'q'"
      ),
    ])
  func faults(text: String, message: String) {
    let error = #expect(throws: ArticleError.self) { try read(text) }
    #expect(error?.description == message)
  }

  @Test("bytes that are no UTF-8 are refused with their place")
  func notUTF8() {
    let error = #expect(throws: ArticleError.self) {
      try ArticleReader().read(Array("Caf".utf8) + [0xE9, 0x20, 0x41])
    }
    #expect(error?.description == "expected UTF-8 at byte 3, but found byte 0xe9")
  }

  @Test("more than the limit is refused")
  func tooMuch() {
    let error = #expect(throws: ArticleError.self) {
      try ArticleReader(maximumBytes: 8).read(Array("123456789".utf8))
    }
    #expect(error?.description == "expected at most 8 bytes in the input, but found 9 bytes")
  }

  @Test("nesting without end is refused, not followed")
  func nesting() {
    let error = #expect(throws: ArticleError.self) {
      try read("[{\"a\":" + String(repeating: "[", count: 100_000))
    }
    #expect(error?.description.hasPrefix("expected at most 128 levels at line 1") == true)
  }
}
