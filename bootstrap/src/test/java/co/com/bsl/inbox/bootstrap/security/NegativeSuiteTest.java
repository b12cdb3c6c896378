package co.com.bsl.inbox.bootstrap.security;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.bootstrap.journey.LiveSystem;
import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is sent to whichever call, by somebody who is signed in as administrator and so gets as
 * far as one can: it is refused clearly or taken as the text that it is, nothing that was refused
 * is stored, nothing inside shows, and the server goes on. The real server, store and wiring.
 */
class NegativeSuiteTest {
  private static final String JSON = "Content-Type: application/json";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static final Pattern INSIDES =
      Pattern.compile(
          "Exception|\\tat |\\.java|java\\.|javax?\\.|jakarta|jetty|javalin|sqlite|co\\.com\\.bsl"
              + "|SELECT |root:x:",
          Pattern.CASE_INSENSITIVE);

  private static LiveSystem system;
  private static ApiClient api;
  private static Wire wire;
  private static List<Call> calls;
  private static String cookie;
  private long before;

  @BeforeAll
  static void start(@TempDir Path data) {
    system =
        LiveSystem.start(
            data,
            EmulatorConfig.defaults(),
            Map.of("WEBHOOK_SIGNATURE", "off", "RATE_LIMIT", "0", "WIX_BASE_URL", ""));
    api = system.api();
    wire = new Wire(URI.create(system.url()).getPort());
    calls = Call.all(api.get("/openapi.json").body());
    String sign =
        "{\"usuario\":\"%s\",\"clave\":\"%s\"}".formatted(Surroundings.USER, Surroundings.PASSWORD);
    String set = wire.send("POST", "/api/sesion", List.of(JSON), sign).header("Set-Cookie");
    cookie = "Cookie: " + set.substring(0, set.indexOf(';'));
    system.emulator().contact("+573001234567").named("Anna").writes("hola");
    api.until(() -> api.conversation("573001234567").status() == 200);
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @AfterEach
  void theServerIsWell() {
    assertThat(api.get("/health").at("/status").textValue()).isEqualTo("healthy");
  }

  static List<Call> jsonCalls() {
    return calls.stream().filter(Call::takesJson).toList();
  }

  static List<Call> everyCall() {
    return calls;
  }

  @Test
  void theDescriptionKnowsEveryKindOfCall() {
    assertThat(calls).hasSizeGreaterThan(20);
    assertThat(jsonCalls()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("jsonCalls")
  void whatIsNoJsonIsRefused(Call call) {
    for (String body : Hostile.NO_JSON) {
      Reply reply = send(call.method(), call.ordinary(), List.of(JSON), body);

      assertThat(reply.isRefusal()).as("%s %s", call, shown(body)).isTrue();
      checked(reply, call + " " + shown(body));
    }
  }

  @ParameterizedTest
  @MethodSource("jsonCalls")
  void valuesOfTheWrongKindAreRefusedInEveryField(Call call) {
    for (String field : call.fields()) {
      for (String value : Hostile.WRONG_VALUES) {
        String body = "{\"%s\":%s}".formatted(field, value);
        Reply reply = send(call.method(), call.ordinary(), List.of(JSON), body);

        assertThat(reply.isRefusal()).as("%s %s", call, body).isTrue();
        checked(reply, call + " " + body);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyCall")
  void hostileTextsInAddressesAreTextsAndNothingElse(Call call) {
    for (String text : Hostile.TEXTS) {
      List<String> targets = new ArrayList<>();
      call.queries().forEach(name -> targets.add(call.asking(name, text)));
      targets.add(call.asking(text, text));
      if (call.hasPathParameter()) {
        targets.add(call.with(text));
      }
      for (String target : targets) {
        checked(send(call.method(), target, List.of(JSON), ""), call.method() + " " + target);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyCall")
  void otherMethodsAreRefused(Call call) {
    for (String method : Hostile.METHODS) {
      Reply reply = send(method, call.ordinary(), List.of(), "");

      assertThat(reply.status()).as("%s %s", method, call).isBetween(400, 501);
      assertThat(reply.isRefusal() || reply.status() == 501).as("%s %s", method, call).isTrue();
      checked(reply, method + " " + call);
    }
  }

  @ParameterizedTest
  @MethodSource("everyCall")
  void hostileHeadersAreRefusedOrIgnored(Call call) {
    for (String header : Hostile.HEADERS) {
      checked(
          send(call.method(), call.ordinary(), List.of(header), ""), call + " " + shown(header));
    }
  }

  @ParameterizedTest
  @FieldSource("co.com.bsl.inbox.bootstrap.security.Hostile#TRAVERSALS")
  void noPathLeadsOutOfTheServedFiles(String path) {
    Reply reply = send("GET", path, List.of(), "");

    assertThat(reply.isRefusal()).as(path).isTrue();
    checked(reply, path);
  }

  static Stream<String> webhooks() {
    return Stream.of("/webhook/twilio", "/webhook/twilio/estado");
  }

  @ParameterizedTest
  @MethodSource("webhooks")
  void webhooksThatMakeNoSenseStoreNothing(String path) {
    for (String text : Hostile.TEXTS) {
      for (String field : List.of("MessageSid", "From", "MessageStatus", "%00")) {
        checked(send("POST", path, List.of(FORM), field + "=" + text), path + " " + field + text);
      }
    }
    Hostile.NO_JSON.forEach(body -> checked(send("POST", path, List.of(JSON), body), path));
    assertThat(sequence()).isEqualTo(before);
  }

  private Reply send(String method, String target, List<String> headers, String body) {
    before = sequence();
    List<String> all = new ArrayList<>(List.of(cookie));
    all.addAll(headers);
    return wire.send(method, target, all, body);
  }

  /** What must hold of every answer. */
  private void checked(Reply reply, String what) {
    String about = shown(what);
    assertThat(reply.status())
        .as(about)
        .satisfiesAnyOf(
            status -> assertThat(status).isBetween(200, 499),
            status -> assertThat(status).isEqualTo(501),
            status -> assertThat(status).isEqualTo(505));
    assertThat(reply.header("X-Injected")).as(about).isEmpty();
    if (reply.header("Content-Type").contains("html")) {
      assertThat(reply.body()).as(about).doesNotContain(Hostile.SCRIPT);
    }
    if (reply.isRefusal()) {
      assertThat(reply.body()).as(about).doesNotContainPattern(INSIDES);
      assertThat(reply.header("X-Content-Type-Options")).as(about).isEqualTo("nosniff");
      assertThat(sequence()).as(about).isEqualTo(before);
    }
  }

  private static long sequence() {
    return api.get("/api/cambios?desde=0&espera=0").at("/seq").asLong();
  }

  private static String shown(String text) {
    return text.length() > 160 ? text.substring(0, 160) + "…" : text;
  }
}
