package co.com.bsl.inbox.adapter.twilio;

import co.com.bsl.inbox.adapter.twilio.failure.TwilioFailureGuide;
import co.com.bsl.inbox.adapter.twilio.rest.Endpoint;
import co.com.bsl.inbox.adapter.twilio.rest.Endpoint.Limits;
import co.com.bsl.inbox.adapter.twilio.rest.TwilioAccount;
import co.com.bsl.inbox.adapter.twilio.rest.TwilioMessaging;
import co.com.bsl.inbox.adapter.twilio.webhook.CallerProof;
import co.com.bsl.inbox.adapter.twilio.webhook.TwilioWebhookDecoder;
import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.application.inbound.WebhookDecoder;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.application.outbound.FailureGuide;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** WhatsApp through Twilio: the way out, the way in, and the meaning of its errors. */
public final class TwilioAdapter {
  private static final Logger log = LoggerFactory.getLogger(TwilioAdapter.class);

  private final MessagingPort messaging;
  private final WebhookDecoder webhooks;
  private final FailureGuide failureGuide = new TwilioFailureGuide();

  public TwilioAdapter(TwilioConfig config, Clock clock) {
    TwilioAccount account =
        new TwilioAccount(config.accountSid(), config.authToken(), config.whatsAppNumber());
    Endpoint endpoint = new Endpoint(config.apiUrl(), Limits.USUAL);
    this.messaging = new TwilioMessaging(account, endpoint, config.publicUrl(), clock);
    this.webhooks = new TwilioWebhookDecoder(gate(config), clock);
  }

  /** Sends, and reads what Twilio has on record. */
  public MessagingPort messaging() {
    return messaging;
  }

  /** Understands what Twilio tells us. */
  public WebhookDecoder webhooks() {
    return webhooks;
  }

  /** Explains error codes. */
  public FailureGuide failureGuide() {
    return failureGuide;
  }

  private static Consumer<WebhookRequest> gate(TwilioConfig config) {
    List<Secret> tokens =
        Stream.concat(Stream.of(config.authToken()), config.previousToken().stream()).toList();
    CallerProof proof = new CallerProof(config.accountSid(), config.publicUrl(), tokens);
    return switch (config.mode()) {
      case ENFORCE -> proof::demand;
      case OBSERVE -> proof::observe;
      case OFF -> believingAll();
    };
  }

  private static Consumer<WebhookRequest> believingAll() {
    log.warn("webhook signatures are not checked: anybody can write into the inbox");
    return request -> {};
  }
}
