package co.com.bsl.inbox.adapter.sql.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes something of the row at which an answer stands. */
@FunctionalInterface
public interface RowReader<R> {

  /** What the row says. */
  R read(ResultSet row) throws SQLException;
}
