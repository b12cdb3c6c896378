package co.com.bsl.inbox.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The one form in which an entry is hashed: a version, then every field as its length in bytes, a
 * colon and its text, so that no two entries share a form.
 */
final class CanonicalForm {
  private static final String VERSION = "1";
  private final MessageDigest digest = sha256();

  private CanonicalForm() {}

  static String hash(long number, String previous, AuditEvent event) {
    CanonicalForm form = new CanonicalForm();
    form.add(VERSION).add(number).add(previous).add(event.at().toEpochMilli());
    form.add(event.actor().kind().name()).add(event.actor().name()).add(event.action().name());
    form.add(event.conversation().isPresent() ? 1 : 0);
    event.conversation().ifPresent(id -> form.add(id.value()));
    form.add(event.details().size());
    for (Map.Entry<String, String> detail : event.details().entrySet()) {
      form.add(detail.getKey()).add(detail.getValue());
    }
    form.add(event.client());
    return HexFormat.of().formatHex(form.digest.digest());
  }

  private CanonicalForm add(long number) {
    return add(Long.toString(number));
  }

  private CanonicalForm add(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
    return this;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
