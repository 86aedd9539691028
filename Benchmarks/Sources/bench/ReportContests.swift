import Chronology
import CultureCal
import Glibc

private let eventCount = 1_000_000

/// The four reports over a million events, told of by forty sources in 1.2 million articles' words, against
/// the sqlite3 shell answering the barest form of the same question.
///
/// The peer's query is what somebody would type: it tells less than the report does. A timeline has no such
/// query.
func reportContests() throws -> [Contest] {
  let folder = TemporaryFolder()
  let path = folder.path + "/calendar.db"
  try fill(path)
  let today = CivilDate(dayNumber: 17_665)
  func report(_ name: String, _ work: @escaping (EventStore) throws -> Int) -> Contest {
    Contest(
      name: "report \(name), 1,000,000 events", count: 1, rounds: 3,
      ours: { _ in
        // What the closure holds keeps the folder from being removed.
        let store = try EventStore.open(
          folder.path + "/calendar.db", for: .reading, recorded: "2018-05-14")
        return try work(store) > 0 ? 0 : 1
      },
      peer: queries[name].map { query in
        ("sqlite3", { _ in try run("sqlite3", ["-readonly", path, query], times: 1) })
      })
  }
  return [
    report("balance") { try $0.balance(today: today).pairs.count },
    report("statistics") { try $0.statistics().all.events },
    report("sources") { try $0.sourcesReport().sources.count },
    report("timeline") { try $0.timeline(today: today).datedCount },
  ]
}

private let queries = [
  "balance": """
  SELECT guests, hosts, kind, substr(date, 1, 4), status, last_day < 17665, count(*) FROM event
  WHERE removed IS NULL GROUP BY 1, 2, 3, 4, 5, 6
  """,
  "statistics": """
  SELECT substr(date, 1, 4), length(date), count(*) FROM event WHERE removed IS NULL GROUP BY 1, 2;
  SELECT kind, status, count(*) FROM event WHERE removed IS NULL GROUP BY 1, 2;
  SELECT guests, hosts, count(*) FROM event WHERE removed IS NULL GROUP BY 1, 2;
  SELECT city, count(*) FROM event WHERE removed IS NULL GROUP BY 1;
  SELECT a.publisher, count(DISTINCT c.event_id) FROM claim c JOIN article a ON a.id = c.article_id
  WHERE c.field = 'title' GROUP BY 1
  """,
  "sources": """
  SELECT a.publisher, count(DISTINCT c.event_id), count(*) FROM claim c
  JOIN article a ON a.id = c.article_id GROUP BY 1;
  SELECT count(*) FROM (
    SELECT event_id FROM claim GROUP BY event_id, field HAVING count(DISTINCT value) > 1)
  """,
]

/// A calendar of a million events. Every fifth is told of by two articles, and every fiftieth is
/// contradicted on its date.
private func fill(_ path: String) throws {
  let store = try EventStore.open(path, for: .writing, recorded: "2017-01-01")
  try store.connection.transaction {
    for statement in statements { try store.connection.execute(statement) }
  }
}

private let numbers = """
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(eventCount)),
    made AS (
      SELECT i, 7305 + i * 7919 % 16800 AS day, i % 10 AS tenth, i % 23 AS pair, i % 14 AS kind FROM n)
  """

private let statements = [
  // A hundred thousand articles, of forty publishers.
  """
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
  INSERT INTO article (id, sha256, publisher, published, text, recorded)
  SELECT i, printf('%064x', i), 'Agency ' || (i % 40), date((7300 + i % 17000) * 86400, 'unixepoch'),
    'Text', '2017-01-01' FROM n
  """,
  // Half of the dates are days, the rest spans, months and years.
  """
  \(numbers)
  INSERT INTO event (
    id, uid, title, kind, status, date, first_day, last_day, city, guests, hosts, created, updated, node)
  SELECT i, printf('e%09d', i), 'Occasion ' || i,
    CASE kind WHEN 0 THEN 'days' WHEN 1 THEN 'year' WHEN 2 THEN 'festival' WHEN 3 THEN 'exhibition'
      WHEN 4 THEN 'concert' WHEN 5 THEN 'performance' WHEN 6 THEN 'film' ELSE 'other' END,
    CASE i % 5 WHEN 0 THEN 'held' WHEN 1 THEN 'proposed' ELSE 'planned' END,
    CASE WHEN tenth < 5 THEN date(day * 86400, 'unixepoch')
      WHEN tenth < 7 THEN date(day * 86400, 'unixepoch') || '/' || date((day + 6) * 86400, 'unixepoch')
      WHEN tenth < 9 THEN strftime('%Y-%m', day * 86400, 'unixepoch')
      ELSE strftime('%Y', day * 86400, 'unixepoch') END,
    CASE WHEN tenth < 7 THEN day
      WHEN tenth < 9 THEN unixepoch(day * 86400, 'unixepoch', 'start of month') / 86400
      ELSE unixepoch(day * 86400, 'unixepoch', 'start of year') / 86400 END,
    CASE WHEN tenth < 5 THEN day WHEN tenth < 7 THEN day + 6
      WHEN tenth < 9 THEN unixepoch(day * 86400, 'unixepoch', 'start of month', '+1 month') / 86400 - 1
      ELSE unixepoch(day * 86400, 'unixepoch', 'start of year', '+1 year') / 86400 - 1 END,
    'City ' || (i % 200),
    substr('KZ BY LV EE GE AM UZ KG TR CN IN JP FR DE IT ES PL HU AT GR RS CU MX', pair * 3 + 1, 2),
    substr('BY LV EE GE AM UZ KG TR CN IN JP FR DE IT ES PL HU AT GR RS CU MX KZ', pair * 3 + 1, 2),
    '2017-01-01', '2017-01-01', 0
  FROM made
  """,
  """
  INSERT INTO claim (
    event_id, origin_id, field, value, article_id, quote_start, quote_end, confidence, recorded)
  SELECT e.id, e.id, f.field,
    CASE f.field WHEN 'title' THEN e.title WHEN 'when' THEN e.date WHEN 'guests' THEN e.guests
      WHEN 'hosts' THEN e.hosts ELSE e.city END,
    e.id % 100000 + 1, 0, 4, 0.9, '2017-01-01'
  FROM event e, (
    SELECT 'title' AS field UNION ALL SELECT 'when' UNION ALL SELECT 'guests' UNION ALL
    SELECT 'hosts' UNION ALL SELECT 'city') f
  """,
  """
  INSERT INTO claim (
    event_id, origin_id, field, value, article_id, quote_start, quote_end, confidence, recorded)
  SELECT e.id, e.id, f.field,
    CASE WHEN f.field = 'title' THEN e.title
      WHEN e.id % 50 = 0 THEN date((e.last_day + 40) * 86400, 'unixepoch') ELSE e.date END,
    e.id * 7 % 100000 + 1, 0, 4, 0.9, '2017-01-01'
  FROM event e, (SELECT 'title' AS field UNION ALL SELECT 'when') f
  WHERE e.id % 5 = 0
  """,
  "INSERT INTO event_country SELECT id, 'guest', guests FROM event",
  "INSERT INTO event_country SELECT id, 'host', hosts FROM event",
  "ANALYZE",
]
