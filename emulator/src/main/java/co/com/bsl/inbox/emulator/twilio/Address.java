package co.com.bsl.inbox.emulator.twilio;

import java.util.regex.Pattern;

/**
 * Who is at the other end: a phone ({@code whatsapp:+573001234567}) or, since 2026, a WhatsApp user
 * id without a phone ({@code whatsapp:CO.4566}).
 */
public record Address(String wire) {
  private static final String PREFIX = "whatsapp:";
  private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
  private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

  public Address {
    if (!isValid(wire)) {
      throw new IllegalArgumentException("not a WhatsApp address: '%s'".formatted(wire));
    }
  }

  /** Reads {@code +57300…}, {@code 57300…}, {@code CO.4566…}, with or without the prefix. */
  public static Address of(String text) {
    String bare = text.replace(PREFIX, "").replace(" ", "");
    boolean onlyDigits = !bare.isEmpty() && bare.chars().allMatch(Character::isDigit);
    return new Address(PREFIX + (onlyDigits ? "+" + bare : bare));
  }

  /** Whether Twilio would take the text as a WhatsApp recipient. */
  public static boolean isValid(String wire) {
    String bare = wire.startsWith(PREFIX) ? wire.substring(PREFIX.length()) : "";
    return PHONE.matcher(bare).matches() || USER_ID.matcher(bare).matches();
  }

  /** Whether the address shows a phone number. */
  public boolean isPhone() {
    return wire.startsWith(PREFIX + "+");
  }

  /** The name Wix uses: bare digits, or the user id. */
  public String userId() {
    return wire.substring(PREFIX.length()).replace("+", "");
  }
}
