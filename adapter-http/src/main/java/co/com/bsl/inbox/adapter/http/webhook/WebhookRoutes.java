package co.com.bsl.inbox.adapter.http.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.application.inbound.HandleWebhook;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The provider's calls, handed on as they came. They are answered once what they said is durable,
 * with an empty document: any text in it would be sent to the contact.
 */
public final class WebhookRoutes {
  private static final int LARGEST = 256 * 1024;

  /** Far more than the provider has ever sent, which adds fields without notice. */
  private static final int MOST_FIELDS = 4_000;

  private static final String NO_REPLY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

  private final HandleWebhook handleWebhook;

  public WebhookRoutes(HandleWebhook handleWebhook) {
    this.handleWebhook = handleWebhook;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.post("/webhook/twilio", Access.ANYBODY, this::receive),
        Route.post("/webhook/twilio/estado", Access.ANYBODY, this::recordStatus));
  }

  private void receive(Context context) {
    handleWebhook.handle(request(context));
    context.contentType("text/xml").result(NO_REPLY);
  }

  private void recordStatus(Context context) {
    handleWebhook.handle(request(context));
    context.status(204);
  }

  private static WebhookRequest request(Context context) {
    String body = new String(Request.of(context).body(LARGEST), UTF_8);
    if (body.chars().filter(c -> c == '&').count() >= MOST_FIELDS) {
      throw Refusal.of(Reason.LARGE_BODY);
    }
    return WebhookRequest.of(
        new RawCall(
            context.req().getRequestURI(),
            Objects.requireNonNullElse(context.req().getQueryString(), ""),
            headers(context),
            body,
            context.ip()));
  }

  private static Map<String, String> headers(Context context) {
    Map<String, String> headers = new HashMap<>();
    context.headerMap().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    return headers;
  }
}
