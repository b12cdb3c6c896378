-- What programs sign in with.
CREATE TABLE api_token (
  hash         TEXT    NOT NULL PRIMARY KEY,
  agent        TEXT    NOT NULL,
  name         TEXT    NOT NULL,
  rights       TEXT    NOT NULL, -- words, one space between them
  created_at   INTEGER NOT NULL,
  expires_at   INTEGER,
  last_used_at INTEGER
) WITHOUT ROWID;
CREATE INDEX api_token_by_agent ON api_token (agent);

CREATE TABLE second_factor (
  agent     TEXT    NOT NULL PRIMARY KEY,
  secret    TEXT    NOT NULL,
  confirmed INTEGER NOT NULL,
  last_step INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE recovery_code (
  agent TEXT NOT NULL,
  hash  TEXT NOT NULL,
  PRIMARY KEY (agent, hash)
) WITHOUT ROWID;

-- Failures to sign in, by what they are told apart.
CREATE TABLE guess (
  kind     TEXT    NOT NULL,
  who      TEXT    NOT NULL,
  failures INTEGER NOT NULL,
  last_at  INTEGER NOT NULL,
  PRIMARY KEY (kind, who)
) WITHOUT ROWID;
CREATE INDEX guess_by_time ON guess (last_at);

-- From where agents were let in.
CREATE TABLE welcome (
  agent   TEXT    NOT NULL,
  network TEXT    NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (agent, network)
) WITHOUT ROWID;
CREATE INDEX welcome_by_time ON welcome (last_at);
