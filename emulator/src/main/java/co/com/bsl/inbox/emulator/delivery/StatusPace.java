package co.com.bsl.inbox.emulator.delivery;

import java.time.Duration;

/** How long a message takes from queued to sent, from there to delivered, and then to read. */
public record StatusPace(Duration sent, Duration delivered, Duration read) {

  /** The same short time for every step. */
  public static StatusPace every(Duration step) {
    return new StatusPace(step, step, step);
  }
}
