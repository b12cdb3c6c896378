package co.com.bsl.inbox.bootstrap.effort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.bootstrap.wiring.ServerAlone;
import co.com.bsl.inbox.emulator.callback.Form;
import co.com.bsl.inbox.emulator.callback.TwilioSignature;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * A served inbox in which nothing happens but what is asked of it here, one call at a time and a
 * second apart: what happens within one second costs less than the same in two.
 */
final class QuietInbox implements AutoCloseable {
  private static final String ACCOUNT = "AC" + "e".repeat(32);
  private static final String TOKEN = "token";
  private static final String PUBLIC = "http://inbox.example";
  private static final String PASSWORD = "correct horse battery";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final TwilioSignature signature = new TwilioSignature(TOKEN);
  private final SqlAdapter store;
  private final MutableClock clock;
  private final ServerAlone server;
  private final String cookie;
  private int calls;

  private QuietInbox(SqlAdapter store, MutableClock clock) {
    this.store = store;
    this.clock = clock;
    this.server = ServerAlone.start(config(), store, clock);
    this.cookie = signIn();
  }

  /** An inbox with those people, at a store that is looked at in that way. */
  static QuietInbox open(SqlConfig where, Population people, UnaryOperator<DataSource> sources) {
    SqlAdapter store = SqlAdapter.open(where, Clock.systemUTC(), sources);
    Instant now = Instant.now();
    people.settleIn(store.inbox(), now);
    return new QuietInbox(store, MutableClock.at(now));
  }

  /** A number that was not given before. */
  int next() {
    return ++calls;
  }

  SqlAdapter store() {
    return store;
  }

  HttpResponse<String> get(String path) {
    return succeed(request(path).header("Cookie", cookie).GET().build());
  }

  /** A file as browsers ask for it. */
  byte[] packed(String path) {
    HttpRequest request =
        request(path).header("Cookie", cookie).header("Accept-Encoding", "gzip, br").build();
    return send(request, BodyHandlers.ofByteArray()).body();
  }

  void post(String path, String json) {
    succeed(
        request(path)
            .header("Cookie", cookie)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /** The provider calls, with its signature. */
  void webhook(String path, Form fields) {
    Form form = fields.with("AccountSid", ACCOUNT);
    String body =
        form.fields().stream()
            .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
            .collect(Collectors.joining("&"));
    succeed(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Twilio-Signature", signature.of(PUBLIC + path, form))
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  private String signIn() {
    HttpRequest request =
        request("/api/sesion")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"usuario\":\"ana\",\"clave\":\"%s\"}".formatted(PASSWORD)))
            .build();
    return succeed(request).headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private HttpResponse<String> succeed(HttpRequest request) {
    HttpResponse<String> answer = send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as("%s %s", request.uri(), answer.body()).isBetween(200, 299);
    return answer;
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    clock.pass(Duration.ofSeconds(1));
    try {
      return http.send(request, body);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static AppConfig config() {
    return AppConfig.from(
        Map.of(
            "TWILIO_ACCOUNT_SID",
            ACCOUNT,
            "TWILIO_AUTH_TOKEN",
            TOKEN,
            "HOST",
            "127.0.0.1",
            "TWILIO_PORT",
            "0",
            "PUBLIC_URL",
            PUBLIC,
            "RATE_LIMIT",
            "0",
            "ADMIN_USER",
            "ana",
            "ADMIN_PASSWORD",
            PASSWORD));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
