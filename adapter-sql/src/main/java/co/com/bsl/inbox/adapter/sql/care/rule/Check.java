package co.com.bsl.inbox.adapter.sql.care.rule;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;

/** One question about the data as a whole. */
@FunctionalInterface
public interface Check {

  /** What that session sees; needs little memory, however much there is. */
  Finding in(Session session);
}
