package co.com.bsl.inbox.domain.contact;

import java.util.regex.Pattern;

/** A WhatsApp user id without a phone, as {@code CO.4566546130240823} or {@code CO.ENT.4566}. */
public record WhatsAppUserAddress(String value) implements Address {
  private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

  public WhatsAppUserAddress {
    if (!looksLike(value)) {
      throw new IllegalArgumentException("not a WhatsApp user id: '%s'".formatted(value));
    }
  }

  static boolean looksLike(String text) {
    return USER_ID.matcher(text).matches();
  }

  @Override
  public String plain() {
    return value;
  }

  @Override
  public String masked() {
    return value.substring(0, 3) + "…" + value.substring(value.length() - 1);
  }
}
