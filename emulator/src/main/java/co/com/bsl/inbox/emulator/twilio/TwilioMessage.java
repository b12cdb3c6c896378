package co.com.bsl.inbox.emulator.twilio;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A message as Twilio keeps it.
 *
 * @param number grows with every message and breaks ties between equal times
 */
public record TwilioMessage(
    String sid,
    long number,
    Route route,
    Content content,
    Progress progress,
    Optional<String> statusCallback) {

  static final Comparator<TwilioMessage> OLDEST_FIRST =
      Comparator.comparing(TwilioMessage::time).thenComparing(TwilioMessage::number);

  public String from() {
    return route.from();
  }

  public String to() {
    return route.to();
  }

  /** The address of the end that is not the account's sender. */
  public String contact() {
    return route.contact();
  }

  public boolean isInbound() {
    return route.direction() == Direction.INBOUND;
  }

  public String body() {
    return content.body();
  }

  public List<MediaItem> media() {
    return content.media();
  }

  public MessageStatus status() {
    return progress.status();
  }

  public Optional<Integer> errorCode() {
    return progress.errorCode();
  }

  /** When it was sent or, until then, when it was created. */
  public Instant time() {
    return progress.sent().orElse(progress.created());
  }

  TwilioMessage with(Progress next) {
    return new TwilioMessage(sid, number, route, content, next, statusCallback);
  }
}
