-- 0008 Agreements by hand
--
-- Why:  people enter agreements and the days on which countries took up relations, and mend what was
--       read of them (decision 0012).
-- Cost: none, a new table and an empty column; two views are made anew.
-- Undo: restore the backup that is written before a migration.

-- When it was removed; NULL for one that counts. Articles that cite it do not bring it back.
ALTER TABLE agreement ADD COLUMN removed TEXT;

-- What people did to agreements: each as it was from then on. Rows are added, never changed.
CREATE TABLE agreement_revision (
  agreement_id INTEGER NOT NULL REFERENCES agreement,
  number INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('added', 'edited', 'removed', 'restored')),
  author TEXT NOT NULL,
  reason TEXT,
  recorded TEXT NOT NULL,
  title TEXT NOT NULL,
  signed TEXT,
  parties TEXT NOT NULL,
  PRIMARY KEY (agreement_id, number)
) STRICT, WITHOUT ROWID;

-- Every agreement that counts, cited by an article or entered by a person.
CREATE VIEW agreements AS
SELECT
  g.uid, g.title, g.signed, date(g.first_day * 86400, 'unixepoch') AS first_date,
  date(g.last_day * 86400, 'unixepoch') AS last_date, g.parties, g.recorded
FROM agreement g WHERE g.removed IS NULL;

-- As before, without what was removed.
DROP VIEW agreement_sources;
CREATE VIEW agreement_sources AS
SELECT
  g.uid, g.title, g.signed, g.first_date, g.last_date, g.parties, a.publisher, a.published, a.url,
  substr(a.text, c.quote_start + 1, c.quote_end - c.quote_start) AS quote, c.confidence
FROM agreements g JOIN agreement h ON h.uid = g.uid
  JOIN agreement_citation c ON c.agreement_id = h.id JOIN article a ON a.id = c.article_id;
