package co.com.bsl.inbox.adapter.http.shape;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.PhoneAddress;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.regex.Pattern;

/** How numbers are written for people, in full or so that nobody can call them. */
final class NumberMask {
  /** What stays in sight, for telling contacts apart. */
  private static final int SHOWN = 4;

  private static final String HIDDEN = "••• ••• ";
  private static final Pattern COLOMBIAN = Pattern.compile("\\+57(\\d{3})(\\d{3})(\\d{4})");

  /** Seven digits or more, however they are grouped, that are not part of a word. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Nd}(?:[\\s().-]*\\p{Nd}){6,}(?!\\p{L})");

  private NumberMask() {}

  /** A number as people write it; user ids stay as they are. */
  static String full(Address address) {
    return COLOMBIAN.matcher(address.value()).replaceFirst("+57 $1 $2 $3");
  }

  /** For example {@code +57 ••• ••• 9631}. */
  static String masked(Address address) {
    String value = address.value();
    String end = value.substring(Math.max(0, value.length() - SHOWN));
    return address instanceof PhoneAddress ? country(value) + HIDDEN + end : HIDDEN + end;
  }

  /** The text with every number in it masked. */
  static String within(String text) {
    return NUMBER.matcher(text).replaceAll(found -> withoutDigits(found.group()));
  }

  private static String withoutDigits(String number) {
    int end = number.length();
    for (int left = SHOWN; left > 0; end--) {
      left -= Character.isDigit(number.charAt(end - 1)) ? 1 : 0;
    }
    return number.substring(0, end).replaceAll("\\p{Nd}", "•") + number.substring(end);
  }

  private static String country(String number) {
    try {
      return "+" + PhoneNumberUtil.getInstance().parse(number, null).getCountryCode() + " ";
    } catch (NumberParseException noCountryHasIt) {
      return "+";
    }
  }
}
