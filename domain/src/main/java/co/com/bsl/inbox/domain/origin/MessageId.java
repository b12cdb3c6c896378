package co.com.bsl.inbox.domain.origin;

import java.util.regex.Pattern;

/** Our own id of a message, made by the browser that writes it or by us when it arrives. */
public record MessageId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  public MessageId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a message id is 1 to 64 letters, digits, '-' or '_', not '%s'".formatted(value));
    }
  }
}
