package co.com.bsl.inbox.adapter.sql.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.contact.Address;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What turns addresses into fingerprints. There are so few phone numbers that a plain hash of one
 * can be looked up by trying all; with the key beside it in the store it still can, without it not.
 */
record ErasureKey(String secret) {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final String FIND = "SELECT secret FROM erasure_key";
  private static final String KEEP = "INSERT INTO erasure_key (secret) VALUES (:secret)";

  static Optional<ErasureKey> find(Session session) {
    return session.sql(FIND).first(row -> new ErasureKey(row.getString(1)));
  }

  static ErasureKey findOrMake(Session session) {
    return find(session).orElseGet(() -> make(session));
  }

  private static ErasureKey make(Session session) {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    ErasureKey key = new ErasureKey(HexFormat.of().formatHex(secret));
    session.sql(KEEP).set("secret", key.secret()).update();
    return key;
  }

  String fingerprint(Address address) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(address.value().getBytes(UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public String toString() {
    return "ErasureKey[***]";
  }
}
