-- Who did what. Each entry carries the hash of the one before; nobody changes or removes any.
CREATE TABLE audit (
  number       INTEGER PRIMARY KEY,
  at_millis    INTEGER NOT NULL,
  actor_kind   TEXT    NOT NULL,
  actor        TEXT    NOT NULL,
  action       TEXT    NOT NULL,
  conversation TEXT,
  details      TEXT    NOT NULL, -- JSON
  client       TEXT    NOT NULL,
  previous     TEXT    NOT NULL,
  hash         TEXT    NOT NULL
);

CREATE INDEX audit_by_conversation ON audit (conversation, number) WHERE conversation IS NOT NULL;
CREATE INDEX audit_by_actor ON audit (actor, number);

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;

CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;

-- The newest entry, kept apart so that entries missing at the end are noticed.
CREATE TABLE audit_head (number INTEGER NOT NULL, hash TEXT NOT NULL);
INSERT INTO audit_head (number, hash) VALUES (0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Addresses of erased contacts as keyed fingerprints; the key is made with the first of them.
CREATE TABLE erasure_key (secret TEXT NOT NULL);

CREATE TABLE erased_address (
  fingerprint   TEXT    NOT NULL PRIMARY KEY,
  before_millis INTEGER NOT NULL,
  purged        INTEGER NOT NULL DEFAULT 0 -- 1 once no byte of the contact is left in the files
) WITHOUT ROWID;

CREATE INDEX erased_address_unpurged ON erased_address (fingerprint) WHERE purged = 0;

-- Erasing looks for what waits for a message.
CREATE INDEX parked_report_of_message ON parked_report (message) WHERE message IS NOT NULL;
