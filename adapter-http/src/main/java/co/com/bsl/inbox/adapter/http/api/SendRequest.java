package co.com.bsl.inbox.adapter.http.api;

import co.com.bsl.inbox.adapter.http.contact.Contacts;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.JsonBody;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.application.outbound.SendCommand;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.origin.MessageId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** What somebody asks to be sent, checked. */
final class SendRequest {
  /** The provider takes no more, in UTF-16 characters. */
  private static final int LONGEST_TEXT = 1_600;

  private SendRequest() {}

  static SendCommand of(JsonBody body, Actor agent, Contacts contacts) {
    Optional<String> id = body.optionalText("client_id");
    MessageId message =
        Request.checked("client_id", () -> new MessageId(id.orElseGet(SendRequest::newId)));
    return new SendCommand(
        message, contacts.of(body.text("to"), agent), content(body), agent, seen(body));
  }

  private static Content content(JsonBody body) {
    Optional<String> url = body.optionalText("media_url").filter(text -> !text.isBlank());
    String text = url.isPresent() ? body.optionalText("message").orElse("") : body.text("message");
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.of(Reason.LONG_TEXT);
    }
    if (url.isPresent()) {
      LinkedFile file = Request.checked("media_url", () -> LinkedFile.at(url.get().strip()));
      return new Content(file.kind(), text, List.of(file.attachment()), Map.of());
    }
    if (text.isBlank()) {
      throw Refusal.of(Reason.EMPTY_TEXT);
    }
    return Content.text(text);
  }

  private static OptionalLong seen(JsonBody body) {
    Optional<Long> upTo = body.optionalNumber("visto_hasta");
    boolean forced = body.optionalFlag("forzar").orElse(false);
    return forced || upTo.isEmpty() ? OptionalLong.empty() : OptionalLong.of(upTo.get());
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
