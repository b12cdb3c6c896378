package co.com.bsl.inbox.domain.conversation;

import co.com.bsl.inbox.domain.message.Author;
import co.com.bsl.inbox.domain.message.Message;
import java.time.Instant;
import java.util.Optional;

/**
 * What happened in a conversation, as the list shows it.
 *
 * @param inbound how many messages of the contact were news to the team
 * @param lastInbound when the contact last wrote
 * @param lastReply when a person of the team last wrote
 * @param waitingSince since when the contact waits for a person
 */
public record Activity(
    long inbound,
    Optional<Instant> lastInbound,
    Optional<Instant> lastReply,
    Optional<Instant> waitingSince) {

  /** Nothing yet. */
  public static final Activity NONE =
      new Activity(0, Optional.empty(), Optional.empty(), Optional.empty());

  /** After a message; only one that is news is counted and waited for, history is not. */
  public Activity after(Message message) {
    boolean news = message.isNews();
    Instant at = message.at();
    if (message.sender().author() == Author.CONTACT) {
      return new Activity(
          news ? inbound + 1 : inbound,
          Optional.of(later(lastInbound, at)),
          lastReply,
          news && !isAnswered(at) ? Optional.of(earlier(waitingSince, at)) : waitingSince);
    }
    return message.sender().author() == Author.AGENT ? answeredAt(at) : this;
  }

  /** After somebody said that no reply is needed. */
  public Activity dismissed() {
    return new Activity(inbound, lastInbound, lastReply, Optional.empty());
  }

  private Activity answeredAt(Instant at) {
    return new Activity(
        inbound,
        lastInbound,
        Optional.of(later(lastReply, at)),
        waitingSince.filter(since -> since.isAfter(at)));
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
