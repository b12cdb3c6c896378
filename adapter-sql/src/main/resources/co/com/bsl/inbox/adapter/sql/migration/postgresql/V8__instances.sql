-- Which instance does a work that one of them is to do.
CREATE TABLE work_lease (
  work         TEXT   NOT NULL PRIMARY KEY,
  holder       TEXT   NOT NULL,
  until_millis BIGINT NOT NULL
);

-- How much of a lane was begun when, for the pace that all instances keep together.
CREATE TABLE outbox_begun (
  lane      TEXT   NOT NULL,
  at_millis BIGINT NOT NULL,
  entries   INT    NOT NULL,
  PRIMARY KEY (lane, at_millis)
);

-- At which conversation an agent is; of no use to anybody after a crash.
CREATE UNLOGGED TABLE presence (
  agent        TEXT     NOT NULL PRIMARY KEY,
  name         TEXT     NOT NULL,
  place        TEXT     NOT NULL, -- an address
  typing       SMALLINT NOT NULL,
  until_millis BIGINT   NOT NULL
);
