import CPeer
import SQLite

/// The storage layer against the same program in C.
func storageContests() -> [Contest] {
  let inC = cpeer_events(1_000_000)
  let events = UnsafeBufferPointer(start: inC, count: 200_000).map { StoredEvent($0) }
  let folder = TemporaryFolder()
  _ = cpeer_insert_all(folder.path + "/million.db", schema, insert, nil, inC, 1_000_000)
  let firstDays = (0..<200).map { Int64($0 * 240) }

  return [
    Contest(
      name: "insert an event, with FTS5", count: events.count, limit: 1.15,
      ours: { try insertAll($0 + "/calendar.db", events) },
      peer: (
        "C",
        {
          cpeer_insert_all(
            $0 + "/calendar.db", schema + search, insert, indexText, inC, events.count)
        }
      )),
    Contest(
      name: "commit an event durably", count: 2_000, limit: 1.15,
      ours: { try commitEach($0 + "/calendar.db", events.prefix(2_000)) },
      peer: ("C", { cpeer_commit_each($0 + "/calendar.db", schema, insert, inC, 2_000) })),
    Contest(
      name: "read 1,000 events of 1,000,000", count: firstDays.count, limit: 1.15,
      ours: { _ in try readPeriods(folder.path + "/million.db", firstDays) },
      peer: (
        "C",
        { _ in
          cpeer_read_periods(
            folder.path + "/million.db", period, firstDays, firstDays.count, periodLength)
        }
      )),
  ]
}

private let schema = """
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE event (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
    status TEXT NOT NULL, edtf TEXT NOT NULL, first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL, city TEXT NOT NULL, venue TEXT, guest TEXT NOT NULL,
    host TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX event_uid ON event (uid);
  CREATE INDEX event_days ON event (first_day, last_day);
  CREATE INDEX event_countries ON event (guest, host, first_day);
  """

private let search = """
  CREATE VIRTUAL TABLE event_text USING fts5 (
    title, city, venue, content = 'event', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');
  """

private let insert = """
  INSERT INTO event (\(StoredEvent.columns))
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
  """

private let indexText =
  "INSERT INTO event_text (rowid, title, city, venue) VALUES (?1, ?2, ?3, ?4)"

private let period = """
  SELECT \(StoredEvent.columns) FROM event WHERE first_day BETWEEN ?1 AND ?2
  ORDER BY first_day, last_day, id
  """

/// Days in a period: about 1,000 of the million events begin in one.
private let periodLength: Int64 = 50

private func insertAll(_ path: String, _ events: [StoredEvent]) throws -> Int64 {
  let connection = try Connection(path)
  try connection.execute(schema + search)
  try connection.transaction {
    let statement = try connection.prepare(insert)
    let text = try connection.prepare(indexText)
    for event in events {
      try statement.run(event.values)
      try text.run([Value(event.id), .text(event.title), .text(event.city), Value(event.venue)])
    }
  }
  return try count(connection)
}

private func commitEach(_ path: String, _ events: ArraySlice<StoredEvent>) throws -> Int64 {
  let connection = try Connection(path)
  try connection.execute(schema)
  let statement = try connection.prepare(insert)
  for event in events {
    try connection.transaction { try statement.run(event.values) }
  }
  return try count(connection)
}

private func readPeriods(_ path: String, _ firstDays: [Int64]) throws -> Int64 {
  let connection = try Connection(path, .readWrite)
  var sum = 0
  for day in firstDays {
    let events = try connection.all(
      period, .integer(day), .integer(day + periodLength - 1), as: StoredEvent.init(row:))
    for event in events { sum += event.firstDay + event.textLength }
  }
  return Int64(sum)
}

private func count(_ connection: Connection) throws -> Int64 {
  Int64(try connection.first("SELECT count(*) FROM event") { try $0.integer(0) } ?? 0)
}
