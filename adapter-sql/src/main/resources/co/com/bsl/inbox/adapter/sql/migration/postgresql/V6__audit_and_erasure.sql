-- Who did what. Each entry carries the hash of the one before; nobody changes or removes any.
CREATE TABLE audit (
  number       BIGINT  PRIMARY KEY,
  at_millis    BIGINT  NOT NULL,
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

CREATE FUNCTION audit_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only added to';
END
$$;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION audit_is_only_added_to();

-- The newest entry, kept apart so that entries missing at the end are noticed.
CREATE TABLE audit_head (number BIGINT NOT NULL, hash TEXT NOT NULL);
INSERT INTO audit_head (number, hash) VALUES (0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Addresses of erased contacts as keyed fingerprints; the key is made with the first of them.
CREATE TABLE erasure_key (secret TEXT NOT NULL);

CREATE TABLE erased_address (
  fingerprint   TEXT   NOT NULL PRIMARY KEY,
  before_millis BIGINT NOT NULL
);

-- Erasing looks for what waits for a message.
CREATE INDEX parked_report_of_message ON parked_report (message) WHERE message IS NOT NULL;
