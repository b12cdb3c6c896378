package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.origin.MessageId;
import java.util.OptionalLong;

/**
 * What an agent wants to be sent.
 *
 * @param id made by the client, so that a repeated request is the same message
 * @param seenUpTo the newest change the agent had on screen; whoever wrote since is shown first.
 *     Empty sends regardless
 */
public record SendCommand(
    MessageId id, Address to, Content content, Actor agent, OptionalLong seenUpTo) {}
