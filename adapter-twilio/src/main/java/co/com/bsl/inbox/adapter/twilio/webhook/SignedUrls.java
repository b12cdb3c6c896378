package co.com.bsl.inbox.adapter.twilio.webhook;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings under which Twilio may have signed a URL: it leaves out user and password, and some
 * of its products drop the port or add the usual one. They are cut from the text itself, because
 * the SDK's own attempt decodes percent-escapes on the way.
 */
final class SignedUrls {
  private static final Pattern PARTS =
      Pattern.compile("(https?)://(?:[^/?#@]*@)?(\\[[^]]*]|[^/?#:]+)(:\\d+)?([/?].*)?");

  private SignedUrls() {}

  static Set<String> of(String url) {
    Matcher parts = PARTS.matcher(url);
    if (!parts.matches()) {
      return Set.of(url);
    }
    String start = parts.group(1) + "://" + parts.group(2);
    String rest = parts.group(4) == null ? "" : parts.group(4);
    String usualPort = parts.group(1).equals("https") ? ":443" : ":80";
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(start + (parts.group(3) == null ? usualPort : parts.group(3)) + rest);
    spellings.add(start + rest);
    return spellings;
  }
}
