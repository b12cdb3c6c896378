package co.com.bsl.inbox.bootstrap.config;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.application.config.Secret;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where the store is, as JDBC wants it; hosting providers write it as a web address. */
public record DatabaseUrl(String jdbc, String user, Secret password) {
  private static final Secret NONE = new Secret("");

  static DatabaseUrl of(Optional<String> url, Path dataFolder) {
    return url.map(DatabaseUrl::parse)
        .orElseGet(
            () -> new DatabaseUrl("jdbc:sqlite:" + dataFolder.resolve("inbox.db"), "", NONE));
  }

  /**
   * What that URL says.
   *
   * @throws IllegalArgumentException when it is not one of a database that we know
   */
  public static DatabaseUrl parse(String url) {
    if (url.startsWith("jdbc:postgresql:") || url.startsWith("jdbc:sqlite:")) {
      return new DatabaseUrl(url, "", NONE);
    }
    if (!url.startsWith("postgres://") && !url.startsWith("postgresql://")) {
      throw new IllegalArgumentException("unknown kind of database");
    }
    URI uri = URI.create(url);
    String[] login = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
    return new DatabaseUrl(
        "jdbc:postgresql://%s%s%s".formatted(host(uri), uri.getRawPath(), query(uri)),
        decoded(login[0]),
        login.length > 1 ? new Secret(decoded(login[1])) : NONE);
  }

  /** The store there. */
  public SqlConfig store() {
    return new SqlConfig(jdbc, user, password);
  }

  private static String host(URI uri) {
    return uri.getPort() > 0 ? uri.getHost() + ":" + uri.getPort() : uri.getHost();
  }

  private static String query(URI uri) {
    return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
  }

  /** The decoder is one for forms, in which a plus is a space; in an address it is a plus. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
