package co.com.bsl.inbox.domain.privacy;

import co.com.bsl.inbox.domain.message.Message;
import java.time.Instant;

/** That everything said with somebody before that time was erased, and stays so. */
public record ErasureMark(Instant before) {

  /**
   * Whether the message was erased, or would have been had we known of it; one whose time has two
   * readings is in doubt, and what is in doubt stays away.
   */
  public boolean covers(Message message) {
    return message.at().isBefore(before)
        || message.origins().all().stream()
            .flatMap(origin -> origin.timing().otherwise().stream())
            .anyMatch(other -> other.isBefore(before));
  }
}
