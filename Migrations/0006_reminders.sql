-- 0006 Reminders
--
-- Why:  what is due is told to whoever asked for it, once, whatever happens to the run that tells it.
-- Cost: none, new tables.
-- Undo: restore the backup that is written before a migration.

-- Who wants to be reminded of what, how long before, and how.
CREATE TABLE reminder_rule (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  -- Days before the first possible day, descending, separated by spaces.
  leads TEXT NOT NULL,
  -- ISO 3166-1 alpha-2 code of a guest or host, a kind, a city; NULL for any.
  country TEXT,
  kind TEXT,
  city TEXT,
  channel TEXT NOT NULL CHECK (channel IN ('mail', 'webhook', 'exec', 'stdout')),
  recipient TEXT NOT NULL,
  -- The key that a webhook's messages are signed with.
  secret TEXT,
  created TEXT NOT NULL,
  removed TEXT
) STRICT;

-- A message, as it is sent: once made it never changes, so that it can be sent again under the same name.
CREATE TABLE dispatch (
  id INTEGER PRIMARY KEY,
  message_id TEXT NOT NULL UNIQUE,
  channel TEXT NOT NULL,
  recipient TEXT NOT NULL,
  secret TEXT,
  -- The message as a JSON object.
  body TEXT NOT NULL,
  -- "trying" is recorded before the message is handed over, "sent" after it was taken.
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'trying', 'sent', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Not before this moment, in seconds since 1970.
  next_attempt INTEGER NOT NULL,
  error TEXT,
  created TEXT NOT NULL,
  sent TEXT
) STRICT;
CREATE INDEX dispatch_waiting ON dispatch (next_attempt) WHERE state IN ('pending', 'trying');

-- The ledger: one row for each reminder that was ever due.
CREATE TABLE delivery (
  id INTEGER PRIMARY KEY,
  rule_id INTEGER NOT NULL REFERENCES reminder_rule,
  event_id INTEGER NOT NULL REFERENCES event,
  -- The event's date when the reminder was due, in EDTF: an event that moves is another occurrence.
  occurrence TEXT NOT NULL,
  -- "30d" and the like; "vague", "past" or "cancelled".
  reason TEXT NOT NULL,
  -- The instant due, in seconds since 1970.
  due INTEGER NOT NULL,
  -- NULL if a later reminder of the same event took its place.
  dispatch_id INTEGER REFERENCES dispatch,
  recorded TEXT NOT NULL,
  UNIQUE (rule_id, event_id, occurrence, reason, due)
) STRICT;
CREATE INDEX delivery_by_dispatch ON delivery (dispatch_id) WHERE dispatch_id IS NOT NULL;
CREATE INDEX delivery_by_event ON delivery (event_id, rule_id);
