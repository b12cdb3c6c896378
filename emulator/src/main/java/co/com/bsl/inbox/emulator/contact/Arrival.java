package co.com.bsl.inbox.emulator.contact;

import co.com.bsl.inbox.emulator.callback.CallbackAttempt;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A message that a contact has written.
 *
 * @param webhook the last call made for it; empty when none was made
 */
public record Arrival(TwilioMessage message, CompletableFuture<Optional<CallbackAttempt>> webhook) {

  public String sid() {
    return message.sid();
  }

  /** Waits until the webhook was called and answered, at most twenty seconds. */
  public Optional<CallbackAttempt> await() {
    return webhook.orTimeout(20, TimeUnit.SECONDS).join();
  }
}
