import Foundation
import Testing

/// Each fault gives one line and an exit code, and leaves the calendar as it was.
@Suite struct ErrorTests {
  @Test(
    "a command line that makes no sense",
    arguments: [
      (
        ["upcomming"],
        "expected a command such as ingest or upcoming, but found 'upcomming'; did you mean 'upcoming'?"
      ),
      (
        ["frobnicate"],
        "expected a command such as ingest or upcoming, but found 'frobnicate'; see 'culturecal --help'"
      ),
      (["--frob"], "unknown option '--frob'; see 'culturecal --help'"),
      (["show"], "missing expected argument '<id>'; see 'culturecal show --help'"),
      (["db", "chekc"], "unexpected argument 'chekc'; see 'culturecal db --help'"),
      (
        ["upcoming", "--yaer", "2018"],
        "unknown option '--yaer'. Did you mean '--year'?; see 'culturecal upcoming --help'"
      ),
      (["upcoming", "--year", "May"], "--year: expected a year such as 2018, but found 'May'"),
      (
        ["upcoming", "--year", "2018", "--within", "30d"],
        "expected one period, but found --year and --within"
      ),
      (
        ["upcoming", "--within", "soon"],
        "--within: expected a span such as 30d, 6w, 3m or 1y, but found 'soon'"
      ),
      (
        ["list", "--from", "2018-05-20", "--to", "2018-05-14"],
        "expected --from not to be after --to, but found 2018-05-20 and 2018-05-14"
      ),
      (["list", "--limit", "0"], "--limit: expected a number from 1 on, but found '0'"),
      (
        ["list", "--format", "jsn"],
        "--format: expected one of table, json, jsonl, csv, markdown, but found 'jsn'; did you mean 'json'?"
      ),
      (
        ["list", "--status", "canceled"],
        "--status: expected one of proposed, planned, ongoing, held, postponed, cancelled,"
          + " but found 'canceled'; did you mean 'cancelled'?"
      ),
      (["search", "…"], "expected a word to look for, but found '…'"),
      (["add", " "], "TITLE: expected some text, but found none"),
      (
        ["add", "A", "--kind", "festivl"],
        "--kind: expected one of days, year, festival, exhibition, concert, performance, film, conference,"
          + " competition, fair, ceremony, literature, workshop, other, but found 'festivl';"
          + " did you mean 'festival'?"
      ),
      (
        ["add", "A", "--guest", "Kazahstan"],
        "--guest: expected a country such as BY or Belarus, but found 'Kazahstan'; did you mean 'Kazakhstan'?"
      ),
      (
        ["add", "A", "--when", "2018-13"],
        "--when: expected a month from 01 to 12 at position 6, but found '13', in '2018-13'"
      ),
      (
        ["add", "A", "--time", "25:00"],
        "--time: expected a time such as 19:00 or 19:00-21:30, but found '25:00'"
      ),
      (
        ["add", "A", "--zone", "Europe/Minks"],
        "--zone: expected a time zone such as Europe/Minsk, but found 'Europe/Minks'"
      ),
      (
        ["add", "A", "--link", "example.org"],
        "--link: expected an address such as https://example.org, but found 'example.org'"
      ),
      (["edit", "abc"], "expected what to change, such as --when 2018-05, but found nothing"),
      (
        ["list", "--today", "2017-02-29"],
        "--today: expected a day such as 2017-09-15, but found '2017-02-29'"
      ),
      (
        ["ingest", "x", "--published", "soon"],
        "--published: expected a day such as 2017-09-15, but found 'soon'"
      ),
      (["extract", "x", "--language", "de"], "--language: expected en or ru, but found 'de'"),
      (
        ["ingest", "x", "--threshold", "2"],
        "--threshold: expected a number from 0 to 1, but found '2.0'"
      ),
    ])
  func usage(_ arguments: [String], message: String) throws {
    let culturecal = try Culturecal()
    #expect(
      try culturecal.run(arguments) == .init(messages: "culturecal: \(message)\n", status: 64))
    #expect(try !culturecal.hasCalendar)
  }

  @Test(
    "names that no event has",
    arguments: ["show", "edit", "history", "cancel", "postpone", "remove", "restore"])
  func unknownID(_ command: String) throws {
    let culturecal = try Culturecal()
    try culturecal.run("add", "Golden Man")
    let more = command == "edit" ? ["--city", "Minsk"] : []
    #expect(
      try culturecal.run([command, "0000000000"] + more)
        == .init(
          messages: "culturecal: expected an event's id, but found '0000000000'\n", status: 66))
  }

  @Test(
    "commands that read need a calendar",
    arguments: [["upcoming"], ["list"], ["search", "a"], ["show", "a"]])
  func noCalendar(_ arguments: [String]) throws {
    let culturecal = try Culturecal()
    let path = try #require(culturecal.environment["CULTURECAL_DB"])
    #expect(
      try culturecal.run(arguments)
        == .init(
          messages: "culturecal: expected a calendar at \(path), but found no file\n", status: 66))
    #expect(try !culturecal.hasCalendar)
  }

  @Test(
    "articles that cannot be read",
    arguments: [
      ("", "expected an article in the input, but found nothing", 65),
      (" \n\t", "expected an article in the input, but found only white space", 65),
      ("text\0more", "expected text at byte 4, but found a NUL byte", 65),
      (
        "{\"text\": 5}",
        "expected a string in field \"text\" of the article at line 1, but found a number", 65
      ),
      ("{\"text\": \"a\"", "expected", 65),
      (
        "date 2017-02-30 News.",
        "expected a day such as 2017-09-15 at byte 5, but found \"2017-02-30\"", 65
      ),
    ])
  func badArticle(_ text: String, message: String, status: Int32) throws {
    let culturecal = try Culturecal()
    try culturecal.write(text, to: "article.txt")
    for command in ["ingest", "extract"] {
      let outcome = try culturecal.run(command, "article.txt")
      #expect(outcome.output == "")
      #expect(outcome.messages.hasPrefix("culturecal: article.txt: \(message)"), "\(outcome)")
      #expect(outcome.messages.split(separator: "\n").count == 1)
      #expect(outcome.status == status)
    }
    #expect(try !culturecal.hasCalendar)
  }

  @Test func badBytesAreTold() throws {
    let culturecal = try Culturecal()
    try culturecal.write(Data([0x61, 0xFF, 0x62]), to: "latin.txt")
    try culturecal.write(Data(repeating: 0x61, count: 100_000_000), to: "large.txt")
    try culturecal.write(
      Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]), to: "picture.png")
    try culturecal.write("", to: "empty/.hidden")
    for (name, message, status) in [
      ("latin.txt", "expected UTF-8 at byte 1, but found byte 0xff", 65),
      ("picture.png", "expected text at byte 8, but found a NUL byte", 65),
      ("large.txt", "expected at most 16 MiB, but found more", 65),
      ("empty", "expected a folder with files, but found none in it", 66),
      ("nothing.txt", "no such file or directory", 66),
    ] {
      #expect(
        try culturecal.run("extract", name)
          == .init(messages: "culturecal: \(name): \(message)\n", status: Int32(status)))
    }
  }

  @Test func oneBadFileAmongManyIsToldAndTheOthersAreDone() throws {
    let culturecal = try Culturecal()
    try culturecal.write("Nothing of note happened in Minsk.", to: "inbox/a.txt")
    try culturecal.write("bad\0", to: "inbox/b.txt")
    try culturecal.write("Nothing of note happened in Astana.", to: "inbox/more/c.txt")
    let outcome = try culturecal.run("ingest", "inbox")
    #expect(
      outcome
        == .init(
          output: """
            inbox/a.txt
              nothing    no event that belongs on the calendar
            inbox/more/c.txt
              nothing    no event that belongs on the calendar

            """,
          messages: """
            culturecal: inbox/b.txt: expected text at byte 3, but found a NUL byte
            2 articles read, 1 not readable, 0 new events

            """, status: 65))
  }

  @Test func oneBadLineAmongManyIsToldAndTheOthersAreDone() throws {
    let culturecal = try Culturecal()
    try culturecal.write(
      """
      {"id": "first", "text": "Nothing of note happened."}
      {"id": "second", "text": 5}

      {"text": "Nothing else happened."}

      """, to: "articles.jsonl")
    let outcome = try culturecal.run("extract", "articles.jsonl")
    let ids = outcome.output.split(separator: "\n").map { $0.prefix(while: { $0 != "," }) }
    #expect(ids == ["{\"id\":\"first\"", "{\"id\":\"articles.jsonl:4\""])
    #expect(
      outcome.messages
        == "culturecal: articles.jsonl: expected a string in field \"text\" of the article"
        + " at line 2, but found a number\n")
    #expect(outcome.status == 65)
  }

  @Test func aFileThatIsNoCalendarIsLeftAlone() throws {
    let culturecal = try Culturecal()
    let text = String(repeating: "This is a diary, not a calendar.\n", count: 100)
    try culturecal.write(text, to: "calendar.db")
    let path = try #require(culturecal.environment["CULTURECAL_DB"])
    for arguments in [["list"], ["add", "Golden Man"]] {
      #expect(
        try culturecal.run(arguments)
          == .init(
            messages:
              "culturecal: expected a calendar at \(path), but found file is not a database\n",
            status: 65))
    }
    #expect(
      try String(
        contentsOf: culturecal.folder.appendingPathComponent("calendar.db"), encoding: .utf8)
        == text)
  }

  @Test func aFolderIsNoCalendar() throws {
    let culturecal = try Culturecal()
    let path = culturecal.folder.path
    for arguments in [["list"], ["add", "Golden Man"]] {
      #expect(
        try culturecal.run(arguments + ["--db", path])
          == .init(
            messages: "culturecal: expected a calendar at \(path), but found a folder\n", status: 66
          ))
    }
  }

  @Test func aCalendarIsNotMadeWhereThereIsNoFolder() throws {
    let culturecal = try Culturecal()
    #expect(
      try culturecal.run("add", "Golden Man", "--db", "none/calendar.db")
        == .init(
          messages: "culturecal: expected the folder none for the calendar, but found none\n",
          status: 66))
  }

  @Test func theUsersOwnFolderIsMade() throws {
    let culturecal = try Culturecal()
    culturecal.environment["CULTURECAL_DB"] = nil
    #expect(try culturecal.run("add", "Golden Man").status == 0)
    let path = culturecal.folder.path + "/.local/share/culturecal/calendar.db"
    #expect(try culturecal.run("db", "path") == .init(output: path + "\n"))
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func outputThatCannotBeWrittenIsTold() throws {
    let culturecal = try Culturecal()
    try culturecal.run("add", "Golden Man")
    #expect(
      try culturecal.shell("culturecal list > /dev/full")
        == .init(
          messages: "culturecal: cannot write the output: no space left on device\n", status: 74))
  }

  @Test func aReaderThatHasSeenEnoughEndsTheCommandQuietly() throws {
    let culturecal = try Culturecal()
    try culturecal.run("add", "Golden Man")
    #expect(
      try culturecal.shell("culturecal list --format json | true") == .init())
  }
}

extension Culturecal {
  /// Whether there is a calendar.
  var hasCalendar: Bool {
    get throws {
      FileManager.default.fileExists(
        atPath: folder.appendingPathComponent("calendar.db").path)
    }
  }
}
