package co.com.bsl.inbox.emulator.demo;

import java.time.Duration;
import java.util.Set;

/**
 * Somebody in the demo, invented.
 *
 * @param past where the history is: {@code twilio}, {@code wix} or {@code both}
 * @param age how long ago the last message was
 * @param traits {@code unread} (waits for an answer), {@code writes} (by themselves), {@code long}
 *     (history), {@code stop} (the bot is stopped)
 * @param notes what the team wrote about them, or an empty text
 */
public record Person(
    String name, String number, String past, Duration age, Set<String> traits, String notes) {

  static Person parse(String line) {
    String[] cells = line.split("\\s*\\|\\s*", -1);
    return new Person(
        cells[0] + " (demo)",
        cells[1],
        cells[2],
        Duration.parse(cells[3]),
        Set.of(cells[4].split(" ")),
        cells[5].strip());
  }

  /** Whether only Wix knows the history, so that nobody sees it until the number is opened. */
  public boolean isOnlyInWix() {
    return past.equals("wix");
  }

  boolean isIn(String place) {
    return past.equals(place) || past.equals("both");
  }

  boolean is(String trait) {
    return traits.contains(trait);
  }
}
