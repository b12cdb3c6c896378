package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.bootstrap.wiring.Offline.Finding;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.StoreException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks each part one harmless question. */
final class Examination {
  /** A number that nobody has: it is asked about, never written to. */
  private static final Address NOBODY = Address.parse("+570000000000");

  private Examination() {}

  static List<Finding> of(AppConfig config) {
    return List.of(
        ask("database", () -> database(config)),
        ask("twilio", () -> twilio(config)),
        ask("wix", () -> wix(config)),
        publicUrl(config),
        proxies(config));
  }

  private static Finding ask(String part, Supplier<String> question) {
    try {
      return new Finding(part, true, question.get());
    } catch (StoreException | MessagingException | IllegalArgumentException failure) {
      return new Finding(part, false, failure.getMessage());
    }
  }

  private static String database(AppConfig config) {
    try (SqlAdapter store = Store.open(config.store())) {
      return "answers; " + store.summary();
    }
  }

  private static String twilio(AppConfig config) {
    if (config.twilio().isEmpty()) {
      return "not configured: sending answers 503 until TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are set";
    }
    Provider provider = Provider.of(config.twilio(), Clock.systemUTC());
    provider.messaging().history(HistoryQuery.of(Direction.INBOUND, Optional.empty()));
    return "answers";
  }

  private static String wix(AppConfig config) {
    return SecondRecord.of(config.wix(), Clock.systemUTC())
        .conversations()
        .map(record -> record.open(NOBODY).isPresent())
        .map(known -> "answers")
        .orElse("not configured: there is no second record");
  }

  /** We speak no TLS ourselves: where there is some, a proxy stands before us. */
  private static Finding proxies(AppConfig config) {
    boolean named = !config.http().gate().proxies().isEmpty();
    boolean well = named || !hasTls(config);
    return new Finding(
        "proxies",
        well,
        well
            ? "callers are told apart"
            : "set TRUSTED_PROXIES to the proxy that speaks TLS for this server, or all callers"
                + " count as one: limits and pauses for guessing then strike everybody");
  }

  private static boolean hasTls(AppConfig config) {
    return config.http().publicUrl().startsWith("https://");
  }

  private static Finding publicUrl(AppConfig config) {
    boolean https = hasTls(config);
    return new Finding(
        "public address",
        https,
        https
            ? config.http().publicUrl()
            : "set PUBLIC_URL to the https address that Twilio calls, or webhooks cannot be proven");
  }
}
