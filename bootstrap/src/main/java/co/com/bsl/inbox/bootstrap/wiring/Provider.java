package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.twilio.TwilioAdapter;
import co.com.bsl.inbox.adapter.twilio.TwilioConfig;
import co.com.bsl.inbox.application.inbound.WebhookDecoder;
import co.com.bsl.inbox.application.outbound.Advice;
import co.com.bsl.inbox.application.outbound.FailureGuide;
import co.com.bsl.inbox.bootstrap.wiring.absent.NoMessaging;
import co.com.bsl.inbox.bootstrap.wiring.absent.NoWebhooks;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.time.Clock;
import java.util.Optional;

/** The messaging provider: Twilio, or none. */
record Provider(
    MessagingPort messaging,
    WebhookDecoder webhooks,
    FailureGuide failureGuide,
    boolean isConfigured) {

  static Provider of(Optional<TwilioConfig> config, Clock clock) {
    return config
        .map(twilio -> new TwilioAdapter(twilio, clock))
        .map(
            twilio ->
                new Provider(twilio.messaging(), twilio.webhooks(), twilio.failureGuide(), true))
        .orElseGet(Provider::none);
  }

  private static Provider none() {
    return new Provider(
        new NoMessaging(),
        new NoWebhooks(),
        (failure, locale) -> new Advice(failure.code(), failure.detail()),
        false);
  }
}
