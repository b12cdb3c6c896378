-- Up to which of the contact's messages somebody said that no reply is needed.
ALTER TABLE conversation ADD COLUMN dismissed INTEGER;

-- What the provider has and is expected to say more of, the oldest first.
CREATE INDEX message_under_way ON message (number)
  WHERE status IN ('ACCEPTED', 'QUEUED', 'SENDING', 'SENT') AND provider_id IS NOT NULL;

-- What was to be done outside and nobody will try again.
CREATE TABLE outbox_given_up (
  number       INTEGER PRIMARY KEY, -- as it had in the outbox
  lane         TEXT    NOT NULL,
  conversation TEXT    NOT NULL,
  task         TEXT    NOT NULL,
  message      TEXT,
  since        INTEGER NOT NULL,
  attempts     INTEGER NOT NULL,
  given_up_at  INTEGER NOT NULL,
  reason       TEXT    NOT NULL
);
CREATE INDEX outbox_given_up_by_lane ON outbox_given_up (lane);
