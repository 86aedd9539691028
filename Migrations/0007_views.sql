-- 0007 Views
--
-- Why:  people bring their own SQL; these views stay as they are when tables change (docs/schema.md).
-- Cost: none, views only.
-- Undo: restore the backup that is written before a migration.

-- Every event on the calendar. first_date and last_date are the first and last day that the date can
-- mean, as YYYY-MM-DD; NULL if that end is open or unknown, or its year has more than four digits.
CREATE VIEW events AS
SELECT
  e.uid, e.title, e.kind, e.status, e.date,
  date(e.first_day * 86400, 'unixepoch') AS first_date,
  date(e.last_day * 86400, 'unixepoch') AS last_date,
  e.start_time, e.end_time, e.zone, e.city, e.venue, e.guests, e.hosts,
  (SELECT w.uid FROM event w WHERE w.id = e.part_of) AS part_of,
  e.notes, e.links,
  EXISTS (SELECT 1 FROM review r WHERE r.event_id = e.id AND r.state = 'pending') AS needs_review,
  e.created, e.updated, e.first_day, e.last_day
FROM event e WHERE e.removed IS NULL;

-- The events whose last possible day is not over, by the day in UTC, and those without a date.
CREATE VIEW upcoming_events AS
SELECT * FROM events
WHERE status NOT IN ('held', 'cancelled')
  AND (last_day IS NULL OR last_day >= unixepoch('now') / 86400)
ORDER BY date IS NULL, first_day, last_day, title, uid;

-- A row for each country of each event; role is 'guest' or 'host'.
CREATE VIEW event_countries AS
SELECT e.uid, c.role, c.country FROM event_country c JOIN event e ON e.id = c.event_id;

-- A row for each word of an article or person on a field of an event, with the article's own words.
CREATE VIEW event_sources AS
SELECT
  e.uid, c.field, c.value, c.author, a.publisher, a.cited_agency, a.published, a.url,
  substr(a.text, c.quote_start + 1, c.quote_end - c.quote_start) AS quote,
  c.quote_start, c.quote_end, c.confidence, c.state, c.recorded, a.sha256
FROM claim c JOIN event e ON e.id = c.event_id LEFT JOIN article a ON a.id = c.article_id;

-- A row for each state that an event was in; snapshot is a JSON object of its fields.
CREATE VIEW event_history AS
SELECT e.uid, r.number, r.action, r.author, r.reason, r.recorded, r.snapshot
FROM revision r JOIN event e ON e.id = r.event_id;

-- A row for each article that cites an agreement.
CREATE VIEW agreement_sources AS
SELECT
  g.uid, g.title, g.signed, date(g.first_day * 86400, 'unixepoch') AS first_date,
  date(g.last_day * 86400, 'unixepoch') AS last_date, g.parties, a.publisher, a.published, a.url,
  substr(a.text, c.quote_start + 1, c.quote_end - c.quote_start) AS quote, c.confidence
FROM agreement g JOIN agreement_citation c ON c.agreement_id = g.id
  JOIN article a ON a.id = c.article_id;

-- What waits for a person's decision.
CREATE VIEW pending_reviews AS
SELECT r.id AS number, e.uid, r.reason, a.publisher, a.published, a.url, r.candidate, r.recorded
FROM review r JOIN article a ON a.id = r.article_id LEFT JOIN event e ON e.id = r.event_id
WHERE r.state = 'pending';
