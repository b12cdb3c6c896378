package co.com.bsl.inbox.domain.messaging;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.origin.MessageId;

/** A message to be sent; reports on its way come back with our id. */
public record OutboundMessage(MessageId id, Address to, Content content) {}
