package co.com.bsl.inbox.emulator.contact;

import co.com.bsl.inbox.emulator.callback.Callback;
import co.com.bsl.inbox.emulator.callback.CallbackAttempt;
import co.com.bsl.inbox.emulator.callback.CallbackSender;
import co.com.bsl.inbox.emulator.callback.CallbackUrls;
import co.com.bsl.inbox.emulator.delivery.Delivery;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.emulator.twilio.Content;
import co.com.bsl.inbox.emulator.twilio.Direction;
import co.com.bsl.inbox.emulator.twilio.Route;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Takes what contacts send: keeps it, calls the webhook, and sends what the webhook answers. */
public final class InboundTraffic {
  private final TwilioMessages messages;
  private final CallbackSender sender;
  private final CallbackUrls urls;
  private final Delivery delivery;
  private final Supplier<InboundForm> form;

  /**
   * Connects the parts.
   *
   * @param apiUrl Twilio's base address, known once the server has its port
   */
  public InboundTraffic(
      String account,
      TwilioMessages messages,
      CallbackSender sender,
      CallbackUrls urls,
      Delivery delivery,
      Supplier<String> apiUrl) {
    this.messages = messages;
    this.sender = sender;
    this.urls = urls;
    this.delivery = delivery;
    this.form = () -> new InboundForm(account, apiUrl.get());
  }

  Arrival take(Profile profile, InboundContent content) {
    TwilioMessage message = messages.receive(profile.address(), content.kept());
    CompletableFuture<Optional<CallbackAttempt>> answered =
        urls.inbound()
            .map(url -> call(url, message, profile))
            .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    return new Arrival(message, answered);
  }

  private CompletableFuture<Optional<CallbackAttempt>> call(
      String url, TwilioMessage message, Profile profile) {
    Callback callback =
        new Callback(FaultTarget.WEBHOOK, message.from(), url, form.get().of(message, profile));
    return sender.send(callback).whenComplete((attempt, failure) -> reply(message, attempt));
  }

  private void reply(TwilioMessage message, Optional<CallbackAttempt> attempt) {
    Route route = new Route(message.to(), message.from(), Direction.OUTBOUND_REPLY);
    Optional.ofNullable(attempt)
        .flatMap(answer -> answer)
        .flatMap(answer -> WebhookReply.in(answer.result()))
        .map(words -> messages.accept(route, Content.text(words), Optional.empty()))
        .ifPresent(delivery::begin);
  }
}
