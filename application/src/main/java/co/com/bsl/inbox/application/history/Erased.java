package co.com.bsl.inbox.application.history;

import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.privacy.ErasureMark;
import java.util.List;
import java.util.Optional;

/** What was erased of a contact, and must not come back out of other records. */
public record Erased(Optional<ErasureMark> mark) {

  /** What that command sees of whoever is reached there. */
  public static Erased in(InboxTransaction tx, Address address) {
    return new Erased(tx.erasures().at(address));
  }

  /** Whether the contact was ever erased. */
  public boolean isMarked() {
    return mark.isPresent();
  }

  /** The messages that may be kept. */
  public List<Message> allowed(List<Message> messages) {
    return mark.map(
            erasure -> messages.stream().filter(message -> !erasure.covers(message)).toList())
        .orElse(messages);
  }
}
