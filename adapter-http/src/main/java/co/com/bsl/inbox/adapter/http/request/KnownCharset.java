package co.com.bsl.inbox.adapter.http.request;

import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import io.javalin.http.Context;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what is written in a charset that nobody has heard of, before anybody trips over it: a
 * later answer that does would never be given.
 */
public final class KnownCharset {
  private static final Pattern NAMED =
      Pattern.compile("charset\\s*=\\s*\"?([^\";,\\s]*)", Pattern.CASE_INSENSITIVE);

  private KnownCharset() {}

  /** Goes on unless the request names a charset that is none. */
  public static void check(Context context) {
    String type = context.header("Content-Type");
    Matcher named = NAMED.matcher(type == null ? "" : type);
    if (named.find() && !isKnown(named.group(1))) {
      throw Refusal.of(Reason.UNKNOWN_CHARSET);
    }
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException notEvenAName) {
      return false;
    }
  }
}
