package co.com.bsl.inbox.bootstrap.config;

import co.com.bsl.inbox.adapter.http.HttpConfig;
import co.com.bsl.inbox.adapter.http.client.TrustedProxies;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.twilio.TwilioConfig;
import co.com.bsl.inbox.adapter.wix.WixConfig;
import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.application.config.SendLimits;
import co.com.bsl.inbox.application.session.NumberPolicy;
import co.com.bsl.inbox.bootstrap.logging.LogSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All configuration, read once; every problem is reported by name before anything starts.
 *
 * @param botPausesOnReply whether the bot of a conversation stops when a person answers
 */
public record AppConfig(
    Optional<TwilioConfig> twilio,
    Optional<WixConfig> wix,
    SqlConfig store,
    HttpConfig http,
    SyncConfig sync,
    SendLimits sending,
    boolean botPausesOnReply,
    NumberPolicy numbers,
    FirstAdministrator administrator,
    LogSettings log) {
  private static final String TWILIO_API = "https://api.twilio.com";
  private static final Duration FIRST_ATTEMPT = Duration.ofSeconds(4);

  /**
   * The configuration that these names and values describe.
   *
   * @throws ConfigurationException when any of them is wrong
   */
  public static AppConfig from(Map<String, String> environment) {
    Settings settings = new Settings(environment);
    AppConfig config = read(settings);
    settings.complainOnce();
    return config;
  }

  /** Every name that is read. */
  public static Set<String> names() {
    Settings settings =
        new Settings(
            Map.of(
                "TWILIO_ACCOUNT_SID", "AC", "TWILIO_AUTH_TOKEN", "x", "WIX_BASE_URL", "http://x"));
    read(settings);
    return settings.names();
  }

  private static AppConfig read(Settings settings) {
    String publicUrl = settings.url("PUBLIC_URL", "");
    ZoneId zone =
        settings.parsed("TIME_ZONE", ZoneId.of("America/Bogota"), "a time zone", ZoneId::of);
    Optional<TwilioConfig> twilio = twilio(settings, publicUrl);
    return new AppConfig(
        twilio,
        wix(settings, zone),
        store(settings),
        http(settings, publicUrl),
        SyncConfig.read(settings, longestCall(twilio)),
        sending(settings),
        settings.isOn("BOT_PAUSE_ON_REPLY"),
        MaskedRoles.read(settings),
        FirstAdministrator.read(settings),
        log(settings));
  }

  private static Optional<TwilioConfig> twilio(Settings settings, String publicUrl) {
    Optional<String> account = settings.optional("TWILIO_ACCOUNT_SID");
    Optional<Secret> token = settings.secret("TWILIO_AUTH_TOKEN");
    if (account.isPresent() != token.isPresent()) {
      settings.problem("TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN go together, one is missing");
    }
    Optional<Secret> previous = settings.secret("TWILIO_AUTH_TOKEN_PREVIOUS");
    String number = sender(settings);
    String apiUrl = settings.url("TWILIO_API_URL", TWILIO_API);
    TwilioConfig.SignatureMode mode =
        settings.choice("WEBHOOK_SIGNATURE", TwilioConfig.SignatureMode.ENFORCE);
    return account.flatMap(
        sid ->
            token.map(
                secret ->
                    new TwilioConfig(sid, secret, previous, number, apiUrl, publicUrl, mode)));
  }

  /** A stand-in answers at once, and tests do not wait. */
  private static Duration longestCall(Optional<TwilioConfig> twilio) {
    return twilio
        .filter(config -> config.apiUrl().equals(TWILIO_API))
        .map(config -> TwilioConfig.LONGEST_CALL)
        .orElse(Duration.ZERO);
  }

  private static String sender(Settings settings) {
    return settings.parsed(
        "TWILIO_WHATSAPP_NUMBER",
        "whatsapp:+573153369631",
        "a sender like whatsapp:+573153369631",
        text -> {
          if (!text.matches("whatsapp:\\+[1-9]\\d{6,14}")) {
            throw new IllegalArgumentException("not a WhatsApp sender");
          }
          return text;
        });
  }

  private static Optional<WixConfig> wix(Settings settings, ZoneId zone) {
    Optional<Secret> key = settings.secret("WIX_API_KEY");
    Duration longest = Duration.ofSeconds(settings.number("WIX_TIMEOUT_SECONDS", 10, 1, 60));
    return Optional.of(settings.url("WIX_BASE_URL", ""))
        .filter(url -> !url.isEmpty())
        .map(url -> WixConfig.of(url, key, zone, longest));
  }

  private static SendLimits sending(Settings settings) {
    SendLimits usual = SendLimits.USUAL;
    return new SendLimits(
        settings.number("SEND_RATE", usual.perSecond(), 1, 1_000),
        settings.number("SEND_DAILY_LIMIT", usual.perDay(), 0, 1_000_000));
  }

  private static SqlConfig store(Settings settings) {
    Path folder = Path.of(settings.text("DATA_DIR", "./data"));
    Optional<String> url = settings.optional("DATABASE_URL");
    try {
      return DatabaseUrl.of(url, folder).store();
    } catch (IllegalArgumentException wrong) {
      // The value may hold a password, so only its name is told.
      settings.problem("DATABASE_URL is not like postgres://user:password@host:5432/database");
      return new SqlConfig("jdbc:sqlite:" + folder.resolve("inbox.db"), "", new Secret(""));
    }
  }

  private static HttpConfig http(Settings settings, String publicUrl) {
    int fallback = settings.number("PORT", 5001, 0, 65_535);
    return new HttpConfig(
        new HttpConfig.Place(
            settings.text("HOST", "0.0.0.0"), settings.number("TWILIO_PORT", fallback, 0, 65_535)),
        publicUrl,
        settings.list(
            "CORS_ORIGINS", "a list of sites like https://example.com", HttpConfig::origin),
        gate(settings),
        Version.current(),
        FIRST_ATTEMPT);
  }

  private static HttpConfig.Gate gate(Settings settings) {
    HttpConfig.Gate usual = HttpConfig.Gate.USUAL;
    TrustedProxies proxies =
        settings.parsed(
            "TRUSTED_PROXIES",
            usual.proxies(),
            "a list of addresses or networks like 10.0.0.0/8",
            text -> TrustedProxies.of(List.of(text.split("\\s*,\\s*"))));
    return new HttpConfig.Gate(
        settings.optional("CLIENT_ADDRESS_HEADER").map(proxies::saying).orElse(proxies),
        settings.number("RATE_LIMIT", usual.requestsPerSecond(), 0, 1_000_000));
  }

  private static LogSettings log(Settings settings) {
    return new LogSettings(
        settings.choice("LOG_LEVEL", LogSettings.Level.INFO),
        settings.optional("LOG_FILE").map(Path::of));
  }
}
