package co.com.bsl.inbox.adapter.sql.care;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a restore did.
 *
 * @param replaced where the store is kept that was there before
 * @param sends messages that are looked up at the provider before they are sent again
 * @param secondRecord notes and bot switches about which the second record will be asked
 * @param sessions sign-ins that ended
 */
public record Restored(Optional<Path> replaced, int sends, int secondRecord, int sessions) {

  static Restored inPlace(int sends, int secondRecord, int sessions) {
    return new Restored(Optional.empty(), sends, secondRecord, sessions);
  }

  Restored replacing(Optional<Path> kept) {
    return new Restored(kept, sends, secondRecord, sessions);
  }
}
