package co.com.bsl.inbox.adapter.twilio.vocabulary;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Twilio's words on a failure, made fit for logs: it likes to quote the number. */
public final class FailureText {
  private static final Pattern NUMBER = Pattern.compile("\\+?[1-9]\\d{6,14}");
  private static final int LONGEST = 500;

  private FailureText() {}

  /** The failure with that code and those words, numbers masked. */
  public static DeliveryFailure of(String code, String words) {
    String text = NUMBER.matcher(words).replaceAll(FailureText::masked);
    return new DeliveryFailure(code, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  private static String masked(MatchResult number) {
    return Address.parse(number.group()).masked();
  }
}
