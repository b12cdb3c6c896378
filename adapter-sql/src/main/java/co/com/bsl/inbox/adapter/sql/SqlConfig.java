package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.application.config.Secret;

/**
 * Where the store is.
 *
 * @param jdbcUrl {@code jdbc:sqlite:<file>} or {@code jdbc:postgresql://<host>/<database>}
 * @param user who signs in, or "" where the URL says it or nobody needs to
 */
public record SqlConfig(String jdbcUrl, String user, Secret password) {

  /** A store without user and password. */
  public static SqlConfig at(String jdbcUrl) {
    return new SqlConfig(jdbcUrl, "", new Secret(""));
  }
}
