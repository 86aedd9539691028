-- 0003 Search
--
-- Why:  events are found by any word of their titles, places and notes.
-- Cost: none, new table.
-- Undo: restore the backup that is written before a migration.

-- The row id is the event's id; what was removed is not here. The text is folded before it comes
-- here, since SQLite's tokenizer keeps "ё" and "е" apart; it only has to cut words. The title has
-- every title that the event was given; the countries have their names in each language. The keys are
-- no words: they find the events that a report may be of, by kind, years and countries.
CREATE VIRTUAL TABLE event_text USING fts5 (
  title, city, venue, countries, notes, keys, tokenize = "unicode61 remove_diacritics 0", prefix = '5');
