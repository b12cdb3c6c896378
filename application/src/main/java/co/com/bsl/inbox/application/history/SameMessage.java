package co.com.bsl.inbox.application.history;

import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stored messages that are an account's message by id, whatever words they carry. */
final class SameMessage {

  private SameMessage() {}

  static List<Message> in(InboxTransaction tx, Message account) {
    Optional<LocatedMessage> byProvider = account.providerId().flatMap(tx.messages()::find);
    Optional<LocatedMessage> byUs =
        account
            .origins()
            .find(Source.INBOX)
            .map(Origin::key)
            .map(MessageId::new)
            .flatMap(tx.messages()::find);
    return Stream.of(byProvider, byUs)
        .flatMap(Optional::stream)
        .map(LocatedMessage::message)
        .toList();
  }
}
