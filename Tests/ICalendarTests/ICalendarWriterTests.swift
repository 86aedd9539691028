import ICalendar
import Testing

@Suite("Writing iCalendar")
struct ICalendarWriterTests {
  @Test("components nest, text is escaped, lines end with CR and LF")
  func component() {
    var writer = ICalendarWriter()
    writer.component("VEVENT") { event in
      event.value("DTSTART;VALUE=DATE", "20180514")
      event.text("SUMMARY", "Days; of culture, \"Minsk\"\nback\\slash")
    }
    #expect(
      writer.text
        == "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20180514\r\n"
        + "SUMMARY:Days\\; of culture\\, \"Minsk\"\\nback\\\\slash\r\nEND:VEVENT\r\n")
  }

  @Test(
    "no line is longer than 75 bytes, and no character is cut", arguments: ["a", "ё", "文", "👩‍👩‍👧"])
  func folding(character: String) {
    var writer = ICalendarWriter()
    let value = String(repeating: character, count: 100)
    writer.text("SUMMARY", value)
    let lines = writer.text.split(separator: "\r\n")
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(writer.text.replacing("\r\n ", with: "") == "SUMMARY:\(value)\r\n")
  }

  @Test("a value cannot break out of its line")
  func injection() {
    var writer = ICalendarWriter()
    writer.value("URL", "https://a.example/\r\nATTENDEE:x")
    #expect(writer.text == "URL:https://a.example/ATTENDEE:x\r\n")
  }
}
