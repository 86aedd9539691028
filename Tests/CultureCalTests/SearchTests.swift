import CultureCal
import Extraction
import Chronology
import Testing

@Suite struct SearchTests {
  private func calendar() throws -> EventStore {
    let store = try emptyCalendar()
    let events: [(title: String, city: String?, venue: String?, codes: String, notes: String?)] = [
      ("Golden Threads", "Łódź", "Muzeum Włókiennictwa", "PL", nil),
      ("Gold of the Steppe", "Toronto", nil, "UA", "catalogue by O'Brien & Sons (2nd ed.)"),
      ("Ёлочный базар и Йога-фест", "Орёл", "Дом культуры", "RU", nil),
      ("São João – noite de música", "Porto", nil, "PT", "\"Fado\" AND NOT (NEAR) * ^ : {x}"),
      ("Дни культуры Казахстана", "Minsk", nil, "KZ", nil),
    ]
    for event in events {
      try store.add(
        EventDraft(
          title: event.title, city: event.city, venue: event.venue, guests: countries(event.codes),
          notes: event.notes), by: "anna", recorded: "2017-09-15")
    }
    return store
  }

  @Test(
    "words are found without regard to case, marks and endings",
    arguments: [
      ("golden", ["Golden Threads"]),
      ("gold", ["Gold of the Steppe", "Golden Threads"]),
      ("GOLD steppe", ["Gold of the Steppe"]),
      ("steppe gold", ["Gold of the Steppe"]),
      ("\"gold of\"", ["Gold of the Steppe"]),
      ("\"of gold\"", []),
      ("lodz", ["Golden Threads"]),
      ("ŁÓDŹ", ["Golden Threads"]),
      ("Lo\u{301}dz\u{301}", ["Golden Threads"]),
      ("wlokiennictwa", ["Golden Threads"]),
      ("елочный", ["Ёлочный базар и Йога-фест"]),
      ("ёлочный БАЗАР", ["Ёлочный базар и Йога-фест"]),
      ("орел", ["Ёлочный базар и Йога-фест"]),
      ("йога", ["Ёлочный базар и Йога-фест"]),
      ("и\u{306}ога", ["Ёлочный базар и Йога-фест"]),
      ("sao joao", ["São João – noite de música"]),
      ("musica", ["São João – noite de música"]),
      ("казахстан", ["Дни культуры Казахстана"]),
      ("культура", ["Дни культуры Казахстана", "Ёлочный базар и Йога-фест"]),
      ("kazakhstan", ["Дни культуры Казахстана"]),
      ("kazakhstan minsk", ["Дни культуры Казахстана"]),
      ("fado", ["São João – noite de música"]),
      ("catalogue", ["Gold of the Steppe"]),
      ("threads toronto", []),
      ("минск", ["Дни культуры Казахстана"]),
      ("Минске", ["Дни культуры Казахстана"]),
      ("торонто степь", []),
      ("торонто", ["Gold of the Steppe"]),
      ("oryol", ["Ёлочный базар и Йога-фест"]),
    ])
  func words(_ text: String, expected: [String]) throws {
    #expect(try calendar().search(text).map(\.title) == expected)
  }

  @Test(
    "no question breaks the syntax",
    arguments: [
      "", " ", "\"", "\"\"", "\"gold", "gold\"", "a\"b\"c\"", "*", "gold*", "^gold", "title:gold",
      "gold AND", "AND", "NOT", "NEAR(", "NEAR(gold steppe, 2)", "(", ")", "{title} : gold",
      "-gold",
      "+", "gold + steppe", "'", "O'Brien", "gold; DROP TABLE event", "\\", "\u{0}", "gold\u{0}",
      "🎻", "e\u{301}\u{301}", "\u{FEFF}", "𝔤𝔬𝔩𝔡", "٣",
    ])
  func syntax(_ text: String) throws {
    _ = try calendar().search(text)
  }

  @Test func whatSQLiteWouldTakeForAnOperatorIsAWord() throws {
    let store = try calendar()
    #expect(try store.search("NOT near").map(\.title) == ["São João – noite de música"])
    #expect(try store.search("o'brien").map(\.title) == ["Gold of the Steppe"])
  }

  @Test func aFilterNarrowsASearch() throws {
    let store = try calendar()
    var filter = EventFilter()
    filter.guest = countries("UA")[0]
    #expect(try store.search("gold", filter).map(\.title) == ["Gold of the Steppe"])
    filter = EventFilter()
    filter.limit = 1
    #expect(try store.search("gold", filter).count == 1)
    filter.first = try day("2018-01-01")
    #expect(try store.search("gold", filter).isEmpty)
  }

  @Test func editsAndRemovalsAreFollowed() throws {
    let store = try calendar()
    let event = try store.search("golden")[0]
    var change = EventChange()
    change.title = "Silver Needles"
    change.city = .set("Kraków")
    try store.edit(event.uid, change, by: "anna", recorded: "2017-09-16")
    #expect(try store.search("krakow silver").map(\.uid) == [event.uid])
    // an earlier title stays findable
    #expect(try store.search("golden").map(\.uid) == [event.uid])
    #expect(try store.search("lodz").isEmpty)
    try store.remove(event.uid, by: "anna", recorded: "2017-09-17")
    #expect(try store.search("silver").isEmpty)
    try store.restore(event.uid, by: "anna", recorded: "2017-09-18")
    #expect(try store.search("silver").map(\.uid) == [event.uid])
  }

  @Test func everyTitleThatAnEventWasGivenFindsIt() throws {
    let store = try emptyCalendar()
    try store.take(
      Account(
        "Days of Mongolian Culture", .days, "2019-06", guests: "MN", hosts: "RU"),
      publisher: "Alfa", published: "2019-02-01")
    try store.take(
      Account(
        "Дни монгольской культуры", .days, "2019-06", guests: "MN", hosts: "RU"),
      publisher: "Beta", published: "2019-02-02")
    #expect(try store.list().count == 1)
    #expect(try store.search("монгольской").map(\.title) == ["Days of Mongolian Culture"])
  }
}
