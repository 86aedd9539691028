-- 0009 The ledger's key
--
-- Why:  a reminder is told to somebody: a rule that gets another recipient tells that one what is due,
--       too (decision 0011).
-- Cost: the ledger is copied, a row for each reminder that was ever due.
-- Undo: restore the backup that is written before a migration.

CREATE TABLE delivery_to (
  id INTEGER PRIMARY KEY,
  rule_id INTEGER NOT NULL REFERENCES reminder_rule,
  event_id INTEGER NOT NULL REFERENCES event,
  -- The event's date when the reminder was due, in EDTF: an event that moves is another occurrence.
  occurrence TEXT NOT NULL,
  -- "30d" and the like; "vague", "past" or "cancelled".
  reason TEXT NOT NULL,
  -- The instant due, in seconds since 1970.
  due INTEGER NOT NULL,
  -- Where the rule sent it then.
  channel TEXT NOT NULL,
  recipient TEXT NOT NULL,
  dispatch_id INTEGER REFERENCES dispatch,
  recorded TEXT NOT NULL,
  UNIQUE (rule_id, event_id, occurrence, reason, due, channel, recipient)
) STRICT;
INSERT INTO delivery_to
SELECT d.id, d.rule_id, d.event_id, d.occurrence, d.reason, d.due, coalesce(s.channel, r.channel),
  coalesce(s.recipient, r.recipient), d.dispatch_id, d.recorded
FROM delivery d JOIN reminder_rule r ON r.id = d.rule_id LEFT JOIN dispatch s ON s.id = d.dispatch_id;
DROP TABLE delivery;
ALTER TABLE delivery_to RENAME TO delivery;
CREATE INDEX delivery_by_dispatch ON delivery (dispatch_id) WHERE dispatch_id IS NOT NULL;
CREATE INDEX delivery_by_event ON delivery (event_id, rule_id);
