-- Times are UTC epoch milliseconds. All rows of a conversation lead back to conversation.number.

CREATE TABLE conversation (
  number        INTEGER PRIMARY KEY,
  id            TEXT    NOT NULL UNIQUE,
  addresses     TEXT    NOT NULL, -- with spaces between them, the primary one first
  name          TEXT    NOT NULL,
  bot           TEXT    NOT NULL,
  bot_state     TEXT    NOT NULL,
  notes         TEXT    NOT NULL,
  notes_state   TEXT    NOT NULL,
  inbound       INTEGER NOT NULL,
  last_inbound  INTEGER,
  last_reply    INTEGER,
  waiting_since INTEGER,
  assignee      TEXT,
  last_message  INTEGER,          -- number of the newest message
  last_at       INTEGER NOT NULL DEFAULT 0
);
-- Whatever a list filters by is read off the index, so a row is only fetched to be shown.
CREATE INDEX conversation_by_activity ON conversation (last_at, number, last_inbound, inbound, bot);
CREATE INDEX conversation_waiting ON conversation (last_at, number) WHERE waiting_since IS NOT NULL;

CREATE TABLE conversation_address (
  address      TEXT    NOT NULL PRIMARY KEY,
  conversation INTEGER NOT NULL REFERENCES conversation (number)
) WITHOUT ROWID;
CREATE INDEX conversation_address_owner ON conversation_address (conversation);

CREATE TABLE message (
  number         INTEGER PRIMARY KEY, -- the millisecond in the upper bits: by number is by time
  conversation   INTEGER NOT NULL REFERENCES conversation (number),
  id             TEXT    NOT NULL UNIQUE,
  provider_id    TEXT    UNIQUE,
  author         TEXT    NOT NULL,
  agent          TEXT,
  kind           TEXT    NOT NULL,
  text           TEXT    NOT NULL,
  wording        INTEGER NOT NULL,    -- a hash of the words by which copies are recognised
  at_millis      INTEGER NOT NULL,
  sequence       INTEGER NOT NULL,
  news           INTEGER NOT NULL,
  status         TEXT    NOT NULL,
  failure_code   TEXT,
  failure_detail TEXT,
  mirror_keys    TEXT,                -- the second record's keys, one on a line
  facts          TEXT    NOT NULL     -- JSON: what no query asks for
);
CREATE INDEX message_timeline ON message (conversation, at_millis, sequence, number);
CREATE INDEX message_said_as ON message (conversation, wording);
CREATE INDEX message_news ON message (conversation, sequence, author) WHERE news = 1;
CREATE INDEX message_mirror ON message (conversation, mirror_keys) WHERE mirror_keys IS NOT NULL;

-- Folded words by row number; the words themselves are not kept. Beginnings are indexed like whole
-- words, so that a common beginning costs no more than a rare one.
CREATE VIRTUAL TABLE conversation_words USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = ascii,
  prefix = '1 2 3 4 5 6'
);
CREATE VIRTUAL TABLE message_words USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = ascii,
  prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15'
);

CREATE TABLE seen (
  agent        TEXT    NOT NULL,
  conversation INTEGER NOT NULL REFERENCES conversation (number),
  seen         INTEGER NOT NULL,
  PRIMARY KEY (agent, conversation)
) WITHOUT ROWID;

CREATE TABLE parked_report (
  number      INTEGER PRIMARY KEY,
  provider_id TEXT    NOT NULL,
  message     TEXT,
  delivery    TEXT    NOT NULL,
  parked_at   INTEGER NOT NULL
);
CREATE INDEX parked_report_by_message ON parked_report (provider_id);

CREATE TABLE outbox (
  number       INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
  lane         TEXT    NOT NULL,
  conversation TEXT    NOT NULL,
  task         TEXT    NOT NULL,
  message      TEXT,
  since        INTEGER NOT NULL,
  attempts     INTEGER NOT NULL,
  due          INTEGER NOT NULL,
  open_since   INTEGER,
  first        INTEGER NOT NULL -- 1 for the first of its conversation in its lane
);
CREATE INDEX outbox_by_conversation ON outbox (lane, conversation, number);
CREATE INDEX outbox_due ON outbox (lane, due, number) WHERE first = 1;

CREATE TABLE change_counter (latest INTEGER NOT NULL);
INSERT INTO change_counter (latest) VALUES (0);

CREATE TABLE change_log (
  sequence     INTEGER PRIMARY KEY,
  kind         TEXT    NOT NULL,
  conversation TEXT    NOT NULL,
  message      TEXT,
  audience     TEXT,
  replaced     TEXT    NOT NULL -- message ids with spaces between them
);

CREATE TABLE bookmark (
  reader TEXT NOT NULL PRIMARY KEY,
  mark   TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE agent (
  id            TEXT    NOT NULL PRIMARY KEY,
  name          TEXT    NOT NULL,
  role          TEXT    NOT NULL,
  active        INTEGER NOT NULL,
  password_hash TEXT    NOT NULL
) WITHOUT ROWID;

CREATE TABLE session (
  token_hash   TEXT    NOT NULL PRIMARY KEY,
  agent        TEXT    NOT NULL,
  created_at   INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX session_by_agent ON session (agent);
