-- 0002 Sources
--
-- Why:  every value of an event rests on the words of an article or on a person.
-- Cost: none, new tables.
-- Undo: restore the backup that is written before a migration.

-- An article is never edited; the same text is stored once.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  -- Of the text's bytes, in lower-case hexadecimal.
  sha256 TEXT NOT NULL UNIQUE,
  -- What its reader called it, such as a file's name.
  name TEXT,
  url TEXT,
  publisher TEXT,
  cited_agency TEXT,
  language TEXT,
  title TEXT,
  dateline_city TEXT,
  published TEXT,
  text TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT;

-- One word on one field of one event: an article's or a person's.
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event,
  -- The event that it was first made on; another than event_id after a merge.
  origin_id INTEGER NOT NULL REFERENCES event,
  field TEXT NOT NULL CHECK (field IN (
    'title', 'kind', 'status', 'guests', 'hosts', 'city', 'venue', 'when', 'startTime', 'endTime',
    'zone', 'partOf', 'notes', 'links')),
  -- As in the column of the event; NULL if a person says that there is none.
  value TEXT,
  article_id INTEGER REFERENCES article,
  author TEXT,
  -- The words in the article's text, in Unicode scalars.
  quote_start INTEGER,
  quote_end INTEGER,
  -- From 0 to 1, as the reader of the article put it.
  confidence REAL,
  -- What a person rejected, or said in a decision that was undone, is kept and has no say.
  state TEXT NOT NULL DEFAULT 'standing' CHECK (state IN ('standing', 'rejected', 'withdrawn')),
  recorded TEXT NOT NULL,
  CHECK ((article_id IS NULL) <> (author IS NULL)),
  CHECK (value IS NOT NULL OR author IS NOT NULL),
  CHECK (quote_start <= quote_end)
) STRICT;
CREATE INDEX claim_by_event ON claim (event_id);
CREATE INDEX claim_by_origin ON claim (origin_id);
CREATE INDEX claim_by_article ON claim (article_id) WHERE article_id IS NOT NULL;

-- An international agreement that articles cite.
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  -- When it was signed, as events have their date.
  signed TEXT,
  first_day INTEGER,
  last_day INTEGER,
  -- ISO 3166-1 alpha-2 codes, sorted, separated by spaces.
  parties TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_by_parties ON agreement (parties);

CREATE TABLE agreement_citation (
  agreement_id INTEGER NOT NULL REFERENCES agreement,
  article_id INTEGER NOT NULL REFERENCES article,
  title TEXT NOT NULL,
  signed TEXT,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (agreement_id, article_id, quote_start)
) STRICT, WITHOUT ROWID;
