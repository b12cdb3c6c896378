package co.com.bsl.inbox.domain.contact;

import java.util.regex.Pattern;

/** A phone number in E.164, normalised once. */
public record PhoneAddress(String value) implements Address {
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
  private static final Pattern PUNCTUATION = Pattern.compile("[\\s().-]");

  public PhoneAddress {
    if (!E164.matcher(value).matches()) {
      throw new IllegalArgumentException("not an E.164 phone number: '%s'".formatted(value));
    }
  }

  /** Reads a number with or without plus, spaces, dots, dashes and brackets. */
  static PhoneAddress parse(String text) {
    String bare = PUNCTUATION.matcher(text).replaceAll("");
    return new PhoneAddress(bare.startsWith("+") ? bare : "+" + bare);
  }

  @Override
  public String plain() {
    return value.substring(1);
  }

  @Override
  public String masked() {
    return value.substring(0, 3) + "…" + value.substring(value.length() - 2);
  }
}
