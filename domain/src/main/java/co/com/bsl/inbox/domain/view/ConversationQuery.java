package co.com.bsl.inbox.domain.view;

import co.com.bsl.inbox.domain.agent.AgentId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which rows of the inbox list are asked for.
 *
 * @param words what name, number or notes must contain; everything when blank
 * @param reader whose unread messages are counted
 * @param now the moment against which service windows are judged
 * @param cursor where the page before ended
 */
public record ConversationQuery(
    ConversationFilter filter,
    String words,
    AgentId reader,
    Instant now,
    Optional<String> cursor,
    int limit) {}
