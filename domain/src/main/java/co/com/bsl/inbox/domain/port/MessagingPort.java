package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.messaging.SendReceipt;
import co.com.bsl.inbox.domain.origin.ProviderId;
import java.util.Optional;

/**
 * The messaging provider. Any thread may call; every call may take seconds and fails with a {@link
 * MessagingException} that says what may be done next.
 */
public interface MessagingPort {

  /** Sends a message once; it never tries again by itself. */
  SendReceipt send(OutboundMessage message);

  /** One page of what the provider has on record, newest first. */
  HistoryPage history(HistoryQuery query);

  /** One message as the provider has it now. */
  Optional<ProviderMessage> find(ProviderId id);

  /** Opens a file that came with a message. */
  Media open(Attachment attachment);
}
