package co.com.bsl.inbox.domain.commit;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.privacy.ErasureCounts;
import co.com.bsl.inbox.domain.privacy.ErasureMark;
import java.time.Instant;
import java.util.Optional;

/** Who was erased; addresses are kept only as fingerprints from which nobody can be called. */
public interface ErasureRecords {

  /** The latest erasure of whoever is reached there. */
  Optional<ErasureMark> at(Address address);

  /**
   * Removes the conversation and everything that leads to it, what was begun to be written in it
   * and calls kept aside in which one of its addresses stands, and marks its addresses as erased
   * before that time. None with that id removes nothing. The bytes leave the store's files soon
   * after the commit, as far as the engine allows.
   */
  ErasureCounts erase(ConversationId id, Instant before);
}
