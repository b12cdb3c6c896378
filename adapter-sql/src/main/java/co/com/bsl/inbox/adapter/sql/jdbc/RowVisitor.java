package co.com.bsl.inbox.adapter.sql.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Does something with the row at which an answer stands. */
@FunctionalInterface
public interface RowVisitor {

  /** Looks at the row; it is another one afterwards. */
  void visit(ResultSet row) throws SQLException;
}
