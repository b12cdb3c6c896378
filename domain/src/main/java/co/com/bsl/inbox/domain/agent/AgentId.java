package co.com.bsl.inbox.domain.agent;

import java.util.Locale;
import java.util.regex.Pattern;

/** An agent's user name, lower case: what one types to sign in. */
public record AgentId(String value) {
  private static final Pattern USER_NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");

  public AgentId {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (!USER_NAME.matcher(value).matches()) {
      throw new IllegalArgumentException("not a user name: '%s'".formatted(value));
    }
  }
}
