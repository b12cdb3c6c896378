package co.com.bsl.inbox.emulator.callback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** {@code X-Twilio-Signature}, after Twilio's description of it and not after our reading. */
public final class TwilioSignature {
  private static final String ALGORITHM = "HmacSHA1";

  private final SecretKeySpec key;

  public TwilioSignature(String authToken) {
    this.key = new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** Signs the URL as it is called, followed by each field's name and distinct sorted values. */
  public String of(String url, Form form) {
    TreeMap<String, TreeSet<String>> sorted = new TreeMap<>();
    form.fields()
        .forEach(
            field ->
                sorted.computeIfAbsent(field.name(), name -> new TreeSet<>()).add(field.value()));
    StringBuilder text = new StringBuilder(url);
    sorted.forEach((name, values) -> values.forEach(value -> text.append(name).append(value)));
    return hash(text.toString());
  }

  private String hash(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
