package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Finds whom somebody means who may not be shown numbers. It answers nobody: whether something may
 * be asked of that contact is decided by what is asked.
 */
public final class FindContact {
  private final InboxViewPort view;
  private final TypedNumbers typedNumbers;

  public FindContact(InboxViewPort view, Clock clock) {
    this.view = view;
    this.typedNumbers = new TypedNumbers(clock);
  }

  /** The address that messages of that conversation go to, if there is such a conversation. */
  public Optional<Address> address(ConversationId id, Actor reader) {
    return view.rows(List.of(id), reader.id()).stream()
        .findFirst()
        .map(row -> row.conversation().contact().primary());
  }

  /** The address that somebody wrote out; who is shown none may write out only so many. */
  public Address typed(Address address, Actor writer) {
    if (!writer.seesNumbers()) {
      typedNumbers.count(writer.id(), address);
    }
    return address;
  }

  /** The conversation at that address, if there is one. */
  public Optional<Conversation> conversation(Address address, Actor reader) {
    return view.find(address, reader.id()).map(ConversationSummary::conversation);
  }
}
