package co.com.bsl.inbox.adapter.http.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private final Argon2Passwords passwords = new Argon2Passwords();
  private final SecureTokens tokens = new SecureTokens();

  @Test
  void aPasswordMatchesItsOwnHashOnly() {
    String hash = passwords.hash("contraseña ñ 🔑");

    assertThat(passwords.matches("contraseña ñ 🔑", hash)).isTrue();
    assertThat(passwords.matches("contrasena n", hash)).isFalse();
    assertThat(passwords.matches("", hash)).isFalse();
  }

  @Test
  void aHashSaysHowItWasMadeAndNeverTheSameTwice() {
    String hash = passwords.hash("password");

    assertThat(hash).startsWith("$argon2id$v=19$m=7168,t=5,p=1$").doesNotContain("password");
    assertThat(passwords.hash("password")).isNotEqualTo(hash);
  }

  @Test
  void aHashOfAnotherSettingStaysValid() {
    String older =
        Password.hash("password")
            .addRandomSalt(16)
            .with(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID))
            .getResult();

    assertThat(passwords.matches("password", older)).isTrue();
  }

  @Test
  void noTwoTokensAreAlike() {
    assertThat(IntStream.range(0, 1_000).mapToObj(n -> tokens.next()).distinct()).hasSize(1_000);
    assertThat(tokens.next()).matches("[A-Za-z0-9_-]{43}");
  }

  @Test
  void aFingerprintIsTheSha256OfTheToken() {
    assertThat(tokens.fingerprint("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
