-- 0005 Series
--
-- Why:  festivals and exchanges recur, and people plan for the edition that nobody has announced yet.
-- Cost: none, new tables.
-- Undo: restore the backup that is written before a migration.

CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL,
  -- ISO 3166-1 alpha-2 codes, sorted, separated by spaces, as in the first edition.
  guests TEXT NOT NULL,
  hosts TEXT NOT NULL,
  city TEXT,
  venue TEXT,
  -- The first edition's day, YYYY-MM-DD, or for a rule of thumb its year or month in EDTF.
  start TEXT NOT NULL,
  -- An RFC 5545 recurrence rule; NULL for a rule of thumb …
  rule TEXT,
  -- … which is every so many years.
  every_years INTEGER CHECK (every_years > 0),
  -- Whether guests and hosts change places each time.
  alternating INTEGER NOT NULL DEFAULT 0 CHECK (alternating IN (0, 1)),
  created TEXT NOT NULL,
  removed TEXT,
  CHECK ((rule IS NULL) <> (every_years IS NULL))
) STRICT;

-- The events that people have named editions of a series; others are known by their titles.
CREATE TABLE series_event (
  series_id INTEGER NOT NULL REFERENCES series,
  event_id INTEGER NOT NULL REFERENCES event,
  PRIMARY KEY (series_id, event_id)
) STRICT, WITHOUT ROWID;
