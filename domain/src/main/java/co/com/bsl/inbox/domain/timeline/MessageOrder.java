package co.com.bsl.inbox.domain.timeline;

import co.com.bsl.inbox.domain.message.Message;
import java.util.Comparator;

/** The one order of messages everywhere: by time, then by commit, what is not committed last. */
public final class MessageOrder {
  private static final Comparator<Message> ORDER =
      Comparator.comparing(Message::at)
          .thenComparingLong(message -> message.sequence() - 1 & Long.MAX_VALUE)
          .thenComparing(message -> message.origins().best());

  private MessageOrder() {}

  /** Oldest first. */
  public static Comparator<Message> oldestFirst() {
    return ORDER;
  }
}
