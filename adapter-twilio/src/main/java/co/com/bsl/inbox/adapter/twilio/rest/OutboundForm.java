package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.adapter.twilio.vocabulary.WhatsAppAddress;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message to be sent, as Twilio's form wants it. */
final class OutboundForm {
  /** Three tries at most, 4.5 s each: all fit into the 15 s that Twilio allows in total. */
  private static final String PATIENCE = "#ct=1500&rc=2&rp=ct,rt,5xx&rt=3000";

  private final String sender;
  private final String publicUrl;

  OutboundForm(String sender, String publicUrl) {
    this.sender = sender;
    this.publicUrl = publicUrl;
  }

  Map<String, List<String>> of(OutboundMessage message) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    form.put("To", List.of(WhatsAppAddress.write(message.to())));
    form.put("From", List.of(sender));
    if (!message.content().text().isEmpty()) {
      form.put("Body", List.of(message.content().text()));
    }
    if (!message.content().attachments().isEmpty()) {
      form.put(
          "MediaUrl", message.content().attachments().stream().map(Attachment::location).toList());
    }
    if (!publicUrl.isEmpty()) {
      form.put("StatusCallback", List.of(callback(message)));
    }
    return form;
  }

  private String callback(OutboundMessage message) {
    return "%s/webhook/twilio/estado?id=%s%s".formatted(publicUrl, message.id().value(), PATIENCE);
  }
}
