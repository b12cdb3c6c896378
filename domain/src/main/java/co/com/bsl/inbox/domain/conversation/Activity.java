package co.com.bsl.inbox.domain.conversation;

import co.com.bsl.inbox.domain.message.Author;
import co.com.bsl.inbox.domain.message.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a conversation, as the list shows it.
 *
 * @param inbound how many messages of the contact were news to the team
 * @param lastInbound when the contact last wrote
 * @param lastReply when a person of the team last wrote something that did not fail
 * @param waitingSince since when the contact waits for a person
 * @param dismissedUpTo up to which of the contact's messages somebody said that no reply is needed
 */
public record Activity(
    long inbound,
    Optional<Instant> lastInbound,
    Optional<Instant> lastReply,
    Optional<Instant> waitingSince,
    Optional<Instant> dismissedUpTo) {
  /** Nothing yet. */
  public static final Activity NONE =
      new Activity(0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** After a message; only one that is news is counted and waited for, history is not. */
  public Activity after(Message message) {
    if (message.sender().author() == Author.CONTACT) {
      return after(message.at(), message.isNews());
    }
    return isReply(message) ? repliedAt(message.at()) : this;
  }

  /** After somebody said that no reply is needed. */
  public Activity dismissed() {
    return new Activity(inbound, lastInbound, lastReply, Optional.empty(), lastInbound);
  }

  /**
   * Whether {@link #after} cannot tell who waits: the reply answers what the contact wrote before
   * it, and there is more that the contact wrote after it.
   */
  public boolean cannotTellAfter(Message message) {
    return isReply(message)
        && waitingSince.filter(since -> !since.isAfter(message.at())).isPresent()
        && lastInbound.filter(message.at()::isBefore).isPresent();
  }

  /**
   * Replies and waiting told anew by the newest messages, oldest first: for when a reply failed
   * after it had ended somebody's waiting, or one that failed arrived after all.
   */
  public Activity recounted(List<Message> newest) {
    Activity told =
        new Activity(inbound, lastInbound, Optional.empty(), Optional.empty(), dismissedUpTo);
    for (Message message : newest) {
      if (isReply(message)) {
        told = told.repliedAt(message.at());
      } else if (message.sender().author() == Author.CONTACT && told.isOpen(message)) {
        told = told.waitingFor(message.at());
      }
    }
    return told;
  }

  /** A person's answer that reached the contact, or still may. */
  private static boolean isReply(Message message) {
    return message.sender().author() == Author.AGENT && !message.delivery().status().isFailure();
  }

  private boolean isOpen(Message message) {
    return message.isNews() && dismissedUpTo.filter(upTo -> !message.at().isAfter(upTo)).isEmpty();
  }

  private Activity after(Instant at, boolean news) {
    Activity heard =
        new Activity(
            news ? inbound + 1 : inbound,
            Optional.of(later(lastInbound, at)),
            lastReply,
            waitingSince,
            dismissedUpTo);
    return news && !isAnswered(at) ? heard.waitingFor(at) : heard;
  }

  private Activity waitingFor(Instant at) {
    Optional<Instant> since = Optional.of(earlier(waitingSince, at));
    return new Activity(inbound, lastInbound, lastReply, since, dismissedUpTo);
  }

  private Activity repliedAt(Instant at) {
    return new Activity(
        inbound,
        lastInbound,
        Optional.of(later(lastReply, at)),
        waitingSince.filter(since -> since.isAfter(at)),
        dismissedUpTo);
  }

  private boolean isAnswered(Instant at) {
    return lastReply.filter(at::isBefore).isPresent();
  }

  private static Instant later(Optional<Instant> known, Instant at) {
    return known.filter(at::isBefore).orElse(at);
  }

  private static Instant earlier(Optional<Instant> known, Instant at) {
    return known.filter(at::isAfter).orElse(at);
  }
}
