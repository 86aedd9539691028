import Chronology
import CultureCal
import Extraction
import Foundation
import TestSupport
import Testing

@Suite struct JSONTests {
  @Test func anEventIsWrittenWithAllItsFields() throws {
    let store = try emptyCalendar()
    try store.take(
      Account(
        "Aurora \"Nights\"", .festival, "2019-05-03/2019-05-05", guests: "IS NO", hosts: "PL",
        city: "Gdańsk", venue: "Old\tDock", startTime: "19:30"), publisher: "Alfa",
      published: "2019-01-01")
    let event = try store.list()[0]
    let source = try store.sources(of: event)[0]
    #expect(
      event.json(sources: [source]) == """
        {"uid":"\(event.uid)","title":"Aurora \\"Nights\\"","kind":"festival","status":"planned",\
        "when":{"edtf":"2019-05-03/2019-05-05","first":"2019-05-03","last":"2019-05-05",\
        "text":"3–5 May 2019"},"startTime":"19:30","endTime":null,"zone":"Europe/Warsaw",\
        "city":"Gdańsk","venue":"Old\\tDock","guests":["IS","NO"],"hosts":["PL"],"partOf":null,\
        "notes":null,"links":[],"needsReview":false,"created":"2019-01-01","updated":"2019-01-01",\
        "sources":[{"article":"\(source.article.sha256)","publisher":"Alfa","agency":null,\
        "published":"2019-01-01","url":"https://example.org/Alfa/2019-01-01",\
        "quote":"Aurora \\"Nights\\"","offset":14}]}
        """)
  }

  @Test(
    "when is null, open or vague as it is known",
    arguments: [
      (nil, "null"),
      ("2018", #"{"edtf":"2018","first":"2018-01-01","last":"2018-12-31","text":"2018"}"#),
      (
        "2016-03/..",
        #"{"edtf":"2016-03/..","first":"2016-03-01","last":null,"text":"from March 2016"}"#
      ),
    ])
  func when(_ date: String?, expected: String) throws {
    let event = try emptyCalendar().add(
      EventDraft(title: "A", when: try date.map { try EDTF($0) }), by: "anna",
      recorded: "2019-01-01")
    #expect(event.json().contains("\"when\":\(expected),\"startTime\""), "\(event.json())")
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0..<20, using: &random)).compactMap { _ in
            Unicode.Scalar(
              UInt32.random(in: 0..<(Bool.random(using: &random) ? 0x80 : 0x3000), using: &random))
          }))
      let numbers = [0, 9, 10, -1, .max, Int.random(in: .min ... .max, using: &random)]
      var json = JSONWriter()
      json.object { json in
        json.field("text", text)
        json.name(told: text)
        json.array { json in
          json.string(text)
          json.string(text)
        }
        json.name("number")
        json.integer(.min)
        json.name("numbers")
        json.array { json in
          for number in numbers { json.integer(number) }
        }
        json.name("real")
        json.real(0.1)
        json.name("infinite")
        json.real(.infinity)
        json.name("nothing")
        json.array { _ in }
      }
      let read = try #require(
        try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any],
        "\(json.text)")
      try #require(read["text"] as? String == (text == "text" ? text : text), "\(json.text)")
      try #require(text == "text" || read[text] as? [String] == [text, text], "\(json.text)")
      try #require(read["number"] as? Int == .min)
      let digits = numbers.map { String($0) }.joined(separator: ",")
      try #require(json.text.contains("\"numbers\":[\(digits)]"), "\(json.text)")
      try #require(read["real"] as? Double == 0.1)
      try #require(read["infinite"] is NSNull)
      try #require((read["nothing"] as? [Any])?.isEmpty == true)
    }
  }
}
