package co.com.bsl.inbox.adapter.sql.support;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An empty store in a PostgreSQL database of its own, for one test. */
public final class PostgresStore implements AfterEachCallback {
  private final SqlConfig config = PostgresServer.ready();
  private final SqlAdapter store = SqlAdapter.open(config);

  public SqlAdapter store() {
    return store;
  }

  /** Where it is. */
  public SqlConfig config() {
    return config;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    store.close();
  }
}
