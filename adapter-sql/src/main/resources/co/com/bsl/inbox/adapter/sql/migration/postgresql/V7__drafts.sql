-- What agents have begun to write, so that they find it on every device.
CREATE TABLE draft (
  agent        TEXT NOT NULL,
  conversation TEXT NOT NULL,
  text         TEXT NOT NULL,
  PRIMARY KEY (agent, conversation)
);
