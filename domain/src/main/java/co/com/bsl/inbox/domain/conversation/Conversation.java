package co.com.bsl.inbox.domain.conversation;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Contact;
import java.util.Optional;

/** The thread with one contact, as the team sees it. */
public record Conversation(
    ConversationId id,
    Contact contact,
    Synced<BotMode> bot,
    Synced<Notes> notes,
    Activity activity,
    Optional<AgentId> assignee) {

  /** A conversation in which nothing has been said. */
  public static Conversation with(ConversationId id, Contact contact) {
    return new Conversation(
        id,
        contact,
        Synced.confirmed(BotMode.ACTIVE),
        Synced.confirmed(Notes.NONE),
        Activity.NONE,
        Optional.empty());
  }

  /** The rule on when free text may be sent here. */
  public ServiceWindow window() {
    return new ServiceWindow(activity.lastInbound());
  }

  /** The same conversation with the contact better known. */
  public Conversation withContact(Contact better) {
    return new Conversation(id, better, bot, notes, activity, assignee);
  }

  /** The same conversation with the bot switched. */
  public Conversation withBot(Synced<BotMode> mode) {
    return new Conversation(id, contact, mode, notes, activity, assignee);
  }

  /** The same conversation with other notes. */
  public Conversation withNotes(Synced<Notes> text) {
    return new Conversation(id, contact, bot, text, activity, assignee);
  }

  /** The same conversation after something happened in it. */
  public Conversation withActivity(Activity next) {
    return new Conversation(id, contact, bot, notes, next, assignee);
  }
}
