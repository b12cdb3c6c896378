-- Calls that were not believed or not understood, kept aside for a while.
CREATE TABLE held_call (
  number      BIGINT PRIMARY KEY, -- a call that comes again gets a new one
  id          TEXT   NOT NULL UNIQUE,
  path        TEXT   NOT NULL,
  query       TEXT   NOT NULL,
  headers     TEXT   NOT NULL,    -- JSON
  body        TEXT   NOT NULL,
  client      TEXT   NOT NULL,
  reason      TEXT   NOT NULL,
  signed_url  TEXT   NOT NULL,
  at_millis   BIGINT NOT NULL,
  times       BIGINT NOT NULL,
  replayed_at BIGINT,
  replayed_by TEXT,
  result      TEXT
);
CREATE INDEX held_call_by_time ON held_call (at_millis);

-- What agents sent, by time: a daily ceiling is counted here.
CREATE INDEX message_by_agent ON message (at_millis) WHERE agent IS NOT NULL;
