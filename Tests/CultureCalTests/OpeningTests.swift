import CultureCal
import Foundation
import SQLite
import Testing

@Suite struct OpeningTests {
  /// A folder that is gone after the test.
  private func folder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "calendar-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path())
  }

  private func refusal(
    _ path: String, _ access: EventStore.Access = .reading, busyTimeout: Duration = .zero
  ) -> StoreError? {
    #expect(throws: StoreError.self) {
      try EventStore.open(path, for: access, recorded: "2019-01-01", busyTimeout: busyTimeout)
    }
  }

  private func makeCalendar(_ path: String) throws {
    let store = try EventStore.open(path, for: .writing, recorded: "2019-01-01")
    try store.add(EventDraft(title: "Amber Road"), by: "anna", recorded: "2019-01-01")
  }

  @Test func whatIsWrittenIsThereWhenOpenedAgain() throws {
    try folder { folder in
      let path = folder + "/calendar.db"
      try makeCalendar(path)
      for access in [EventStore.Access.reading, .writing] {
        let store = try EventStore.open(path, for: access, recorded: "2019-01-02")
        #expect(try store.list().map(\.title) == ["Amber Road"])
        #expect(store.connection.isReadOnly == (access == .reading))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["calendar.db"])
    }
  }

  @Test func whatIsNoCalendarIsRefusedAndLeftAsItWas() throws {
    try folder { folder in
      let path = folder + "/file"
      for access in [EventStore.Access.reading, .writing] {
        try Data(
          "not a database, but long enough to be read as one: \(String(repeating: "x", count: 600))"
            .utf8
        )
        .write(to: URL(filePath: path))
        let error = refusal(path, access)
        #expect(error?.kind == .damaged)
        #expect(
          error?.description
            == "expected a calendar at \(path), but found file is not a database")
      }
      try FileManager.default.removeItem(atPath: path)
      let other = try Connection(path)
      try other.execute("PRAGMA application_id = 77; CREATE TABLE note (text)")
      let before = try Data(contentsOf: URL(filePath: path))
      for access in [EventStore.Access.reading, .writing] {
        let error = refusal(path, access)
        #expect(error?.kind == .damaged)
        #expect(
          error?.description == "expected a calendar of this program, but found another"
            + " application's database (application_id 77), in \(path)")
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func whatIsMissingIsMadeForWritingOnly() throws {
    try folder { folder in
      let path = folder + "/calendar.db"
      let error = refusal(path)
      #expect(error?.kind == .noFile)
      #expect(error?.description == "expected a calendar at \(path), but found no file")
      #expect(
        refusal(folder)?.description == "expected a calendar at \(folder), but found a folder")
      let deep = folder + "/none/calendar.db"
      #expect(
        refusal(deep, .writing)?.description
          == "expected a calendar at \(deep), but found no file")
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      #expect(
        refusal(path)?.description == "expected a calendar at \(path), but found an empty file")
      #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
      try makeCalendar(path)
    }
  }

  @Test func aNewerCalendarIsRefused() throws {
    try folder { folder in
      let path = folder + "/calendar.db"
      try makeCalendar(path)
      let newest = EventStore.migrator.newestVersion
      let connection = try Connection(path, .readWrite)
      try connection.run(
        "INSERT INTO schema_migration VALUES (?1, 'later', '0', '2030-01-01')", Value(newest + 1))
      let error = refusal(path)
      #expect(error?.kind == .newer)
      #expect(
        error?.description == "expected a schema of version \(newest) or older, but found version"
          + " \(newest + 1): a newer program has written here, in \(path)")
    }
  }

  @Test func aBackupIsWrittenBeforeAnOlderCalendarIsChanged() throws {
    try folder { folder in
      let path = folder + "/calendar.db"
      // the last migration is not applied yet
      let newest = EventStore.migrator.newestVersion
      let connection = try Connection(path)
      try EventStore.migrator.upTo(newest - 1).migrate(connection, recorded: "2019-01-01") { _ in
        nil
      }
      try EventStore(connection).add(
        EventDraft(title: "Amber Road"), by: "anna", recorded: "2019-01-01")
      let store = try EventStore.open(path, for: .reading, recorded: "2019-02-01")
      #expect(try store.list().map(\.title) == ["Amber Road"])
      #expect(try store.texts("SELECT title FROM events") == ["Amber Road"])
      let backup = "\(path).v\(newest - 1).backup"
      let old = try Connection(backup, .readOnly)
      #expect(
        try old.first("SELECT count(*) FROM schema_migration") { try $0.integer(0) } == newest - 1)
      #expect(try old.first("SELECT title FROM event") { try $0.text(0) } == "Amber Road")
    }
  }

  @Test func aLockedCalendarCanBeReadAndSaysSoWhenWritten() throws {
    try folder { folder in
      let path = folder + "/calendar.db"
      try makeCalendar(path)
      let other = try Connection(path, .readWrite)
      try other.transaction {
        try other.execute("UPDATE event SET title = 'Changed'")
        let reader = try EventStore.open(path, for: .reading, recorded: "2019-01-02")
        #expect(try reader.list().map(\.title) == ["Amber Road"])
        let writer = try EventStore.open(
          path, for: .writing, recorded: "2019-01-02", busyTimeout: .zero)
        let error = #expect(throws: SQLiteError.self) {
          try writer.add(EventDraft(title: "B"), by: "anna", recorded: "2019-01-02")
        }
        let told = error.map { StoreError($0, path: path) }
        #expect(told?.kind == .busy)
        #expect(
          told?.description
            == "expected to write to \(path), but another process is writing to it")
      }
    }
  }

  @Test func aReadOnlyCalendarCanBeRead() throws {
    try folder { folder in
      let path = folder + "/calendar.db"
      try makeCalendar(path)
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      defer {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
      }
      let store = try EventStore.open(path, for: .reading, recorded: "2019-01-02")
      #expect(try store.list().map(\.title) == ["Amber Road"])
      let error = #expect(throws: SQLiteError.self) {
        try store.add(EventDraft(title: "B"), by: "anna", recorded: "2019-01-02")
      }
      let told = error.map { StoreError($0, path: path) }
      #expect(told?.kind == .readOnly)
      #expect(told?.description == "expected to write to \(path), but it is read-only")
    }
  }

  @Test func aFullDiskLeavesTheCalendarAsItWas() throws {
    let store = try emptyCalendar()
    try store.connection.execute("PRAGMA max_page_count = 1")
    let pages = try #require(
      try store.connection.first("PRAGMA page_count") { try $0.integer(0) })
    try store.connection.execute("PRAGMA max_page_count = \(pages)")
    let error = #expect(throws: SQLiteError.self) {
      for number in 0..<200 {
        try store.add(
          EventDraft(title: "Event \(number)", notes: String(repeating: "long ", count: 400)),
          by: "anna", recorded: "2019-01-01")
      }
    }
    #expect(
      error.map { StoreError($0, path: "c.db") }?.description
        == "expected room for c.db, but the disk is full")
    let events = try store.list()
    for event in events { #expect(try store.history(of: event).count == 1) }
    #expect(
      try store.texts("SELECT 'orphan' FROM claim WHERE event_id NOT IN (SELECT id FROM event)")
        .isEmpty)
  }
}
