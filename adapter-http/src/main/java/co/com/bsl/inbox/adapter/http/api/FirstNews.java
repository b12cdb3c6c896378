package co.com.bsl.inbox.adapter.http.api;

import co.com.bsl.inbox.application.outbound.AwaitDelivery;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.port.StoreException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for the first attempt to send a message that is in the outbox already. Whatever goes wrong
 * here must not look as if the message had not been taken, or the caller would send it twice.
 */
public final class FirstNews {
  private static final Logger log = LoggerFactory.getLogger(FirstNews.class);

  private final AwaitDelivery awaitDelivery;
  private final Duration patience;

  public FirstNews(AwaitDelivery awaitDelivery, Duration patience) {
    this.awaitDelivery = awaitDelivery;
    this.patience = patience;
  }

  Message of(Message sent) {
    try {
      return awaitDelivery.await(sent, patience);
    } catch (StoreException unreadable) {
      log.warn("no news of a message id={}", sent.id().value(), unreadable);
      return sent;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return sent;
    }
  }
}
