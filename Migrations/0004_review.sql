-- 0004 Review
--
-- Why:  what a program should not decide waits for a person.
-- Cost: none, new table and an empty column.
-- Undo: restore the backup that is written before a migration.

-- A doubtful candidate of an article, or a claim that contradicts the value in force.
CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article,
  -- The candidate's claims as a JSON array; NULL if a claim is doubtful.
  candidate TEXT,
  -- The claim; NULL if a candidate is doubtful.
  claim_id INTEGER REFERENCES claim,
  -- The event that the candidate may be, or that the claim is about.
  event_id INTEGER REFERENCES event,
  reason TEXT NOT NULL,
  recorded TEXT NOT NULL,
  -- "settled" is a contradiction that went away without a decision.
  state TEXT NOT NULL DEFAULT 'pending'
    CHECK (state IN ('pending', 'accepted', 'merged', 'rejected', 'settled')),
  author TEXT,
  decided TEXT,
  -- Decisions count from 1; the last one can be undone.
  decision INTEGER UNIQUE,
  -- The event that the decision made or changed.
  decided_event_id INTEGER REFERENCES event,
  CHECK ((candidate IS NULL) <> (claim_id IS NULL)),
  CHECK ((state = 'pending') = (decided IS NULL))
) STRICT;
CREATE INDEX review_pending ON review (event_id) WHERE state = 'pending';
CREATE INDEX review_by_claim ON review (claim_id) WHERE claim_id IS NOT NULL;

-- The review whose decision brought the claim about.
ALTER TABLE claim ADD COLUMN review_id INTEGER REFERENCES review;
CREATE INDEX claim_by_review ON claim (review_id) WHERE review_id IS NOT NULL;
