package co.com.bsl.inbox.domain.audit;

import java.util.regex.Pattern;

/**
 * The newest entry of the log at some moment. Kept elsewhere, it is an anchor: a log that no longer
 * has that entry was cut short or written anew.
 */
public record AuditHead(long number, String hash) {
  /** The head of an empty log. */
  public static final AuditHead NONE = new AuditHead(0, "0".repeat(64));

  private static final Pattern FORM = Pattern.compile("\\d{1,18}:[0-9a-f]{64}");

  /** As it is told to people: {@code 42:9f86d0…}. */
  public String text() {
    return number + ":" + hash;
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is no such text
   */
  public static AuditHead parse(String text) {
    if (!FORM.matcher(text.strip()).matches()) {
      throw new IllegalArgumentException("not the head of an audit log: '%s'".formatted(text));
    }
    String[] parts = text.strip().split(":", 2);
    return new AuditHead(Long.parseLong(parts[0]), parts[1]);
  }
}
