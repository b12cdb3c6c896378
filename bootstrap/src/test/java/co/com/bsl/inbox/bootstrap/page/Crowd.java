package co.com.bsl.inbox.bootstrap.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many people who write at once; their webhooks reach the inbox by the shortest way. */
final class Crowd {
  private static final int AT_ONCE = 64;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final String webhook;
  private int written;

  Crowd(String inbox) {
    this.webhook = inbox + "/webhook/twilio";
  }

  /** So many messages from so many people, in turn; all are stored when this returns. */
  void write(int messages, int people) {
    CompletableFuture<?>[] answers =
        IntStream.range(0, messages)
            .mapToObj(n -> post(person(n % people), "mensaje " + (written + n)))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(answers).join();
    written += messages;
  }

  /** The number of the person at that place of the row. */
  static String person(int n) {
    return "57300%07d".formatted(n);
  }

  private CompletableFuture<Void> post(String from, String body) {
    free.acquireUninterruptibly();
    Map<String, String> form =
        Map.of(
            "MessageSid",
            "SM%032x".formatted(body.hashCode() & 0xffffffffL),
            "AccountSid",
            "AC" + "e".repeat(32),
            "From",
            "whatsapp:+" + from,
            "To",
            "whatsapp:+573153369631",
            "ProfileName",
            "Persona " + from.substring(8),
            "Body",
            body,
            "NumMedia",
            "0",
            "SmsStatus",
            "received");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(webhook))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)))
            .build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .whenComplete((response, failure) -> free.release())
        .thenAccept(response -> assertThat(response.statusCode()).isEqualTo(200));
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
