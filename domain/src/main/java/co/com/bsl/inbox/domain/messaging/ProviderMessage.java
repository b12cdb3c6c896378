package co.com.bsl.inbox.domain.messaging;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.message.Message;

/** A message as the provider has it, and the contact's address it went to or came from. */
public record ProviderMessage(Address contact, Message message) {}
