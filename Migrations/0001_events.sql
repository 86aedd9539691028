-- 0001 Events
--
-- Why:  the calendar's events, and every state that each has been in (decision 0004).
-- Cost: none, new tables.
-- Undo: restore the backup that is written before a migration.

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL CHECK (kind IN (
    'days', 'year', 'festival', 'exhibition', 'concert', 'performance', 'film', 'conference',
    'competition', 'fair', 'ceremony', 'literature', 'workshop', 'other')),
  status TEXT NOT NULL CHECK (status IN (
    'proposed', 'planned', 'ongoing', 'held', 'postponed', 'cancelled')),
  -- EDTF, and the first and last day that it can mean as days since 1970-01-01;
  -- an open end is 1000000000000 days away, an unknown one a day less. All three are NULL without a date.
  date TEXT,
  first_day INTEGER,
  last_day INTEGER,
  -- HH:MM by the clocks of the zone, an IANA name.
  start_time TEXT,
  end_time TEXT,
  zone TEXT,
  city TEXT,
  venue TEXT,
  -- ISO 3166-1 alpha-2 codes, sorted, separated by spaces.
  guests TEXT NOT NULL,
  hosts TEXT NOT NULL,
  part_of INTEGER REFERENCES event,
  notes TEXT,
  -- URLs, a line each.
  links TEXT,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  -- When it was removed or merged away; NULL for an event that is on the calendar.
  removed TEXT,
  merged_into INTEGER REFERENCES event,
  -- Where the days from first_day to last_day are found (decision 0004); NULL if no period can find
  -- them, for want of a date or of a place on the calendar.
  node INTEGER,
  CHECK ((date IS NULL) = (first_day IS NULL) AND (date IS NULL) = (last_day IS NULL)),
  CHECK (first_day <= last_day),
  CHECK ((node IS NULL) = (date IS NULL OR removed IS NOT NULL)),
  CHECK (merged_into IS NULL OR removed IS NOT NULL)
) STRICT;

CREATE INDEX event_by_first_day ON event (node, first_day) WHERE node IS NOT NULL;
CREATE INDEX event_by_last_day ON event (node, last_day) WHERE node IS NOT NULL;
CREATE INDEX event_without_date ON event (kind) WHERE date IS NULL AND removed IS NULL;
CREATE INDEX event_by_whole ON event (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX event_by_survivor ON event (merged_into) WHERE merged_into IS NOT NULL;

-- The guests and hosts of every event that is on the calendar, by country.
CREATE TABLE event_country (
  event_id INTEGER NOT NULL REFERENCES event,
  role TEXT NOT NULL CHECK (role IN ('guest', 'host')),
  country TEXT NOT NULL,
  PRIMARY KEY (event_id, role, country)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_country_by_country ON event_country (country, role);

-- Every state of every event, as a JSON object of texts; revisions are added, never changed.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event,
  number INTEGER NOT NULL,
  action TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT,
  recorded TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  UNIQUE (event_id, number)
) STRICT;
