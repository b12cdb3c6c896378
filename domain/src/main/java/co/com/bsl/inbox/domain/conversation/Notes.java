package co.com.bsl.inbox.domain.conversation;

import java.util.Locale;

/** The team's free text on a contact. */
public record Notes(String text) {
  /** Nothing noted. */
  public static final Notes NONE = new Notes("");

  /** How long notes may be, in characters. */
  public static final int LONGEST = 5_000;

  public Notes {
    text = text.strip();
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "notes are at most %d characters, not %d".formatted(LONGEST, text.length()));
    }
  }

  /** Whether the second record reads these notes as an order to stop the bot. */
  public boolean stopTheBot() {
    return text.toLowerCase(Locale.ROOT).contains("stop");
  }
}
