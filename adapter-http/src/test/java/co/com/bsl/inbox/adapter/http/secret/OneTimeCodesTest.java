package co.com.bsl.inbox.adapter.http.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OneTimeCodesTest {
  /** The secret of RFC 6238, appendix B. */
  private static final String SECRET = Base32.encode("12345678901234567890".getBytes(US_ASCII));

  private final OneTimeCodes codes = new OneTimeCodes();

  /** Appendix B has eight digits; six are the last six of them. */
  @ParameterizedTest
  @CsvSource({
    "59,          287082",
    "1111111109,  081804",
    "1111111111,  050471",
    "1234567890,  005924",
    "2000000000,  279037",
    "20000000000, 353130"
  })
  void theCodesAreThoseOfTheStandard(long time, String code) {
    assertThat(codes.step(SECRET, code, Instant.ofEpochSecond(time))).hasValue(time / 30);
  }

  @ParameterizedTest
  @CsvSource({"0,true", "29,true", "-30,true", "59,true", "60,false", "-31,false"})
  void clocksMayDifferByOneStep(int late, boolean good) {
    Instant at = Instant.ofEpochSecond(1_111_111_110).plusSeconds(late);

    assertThat(codes.step(SECRET, "050471", at).isPresent()).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "05047", "0504711", "050472", "05047l", "٠٥٠٤٧١", "-50471"})
  void nothingElseIsACode(String code) {
    assertThat(codes.step(SECRET, code, Instant.ofEpochSecond(1_111_111_111))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'',''", "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB"})
  void base32IsThatOfTheStandard(String text, String encoded) {
    assertThat(Base32.encode(text.getBytes(US_ASCII))).isEqualTo(encoded);
    assertThat(Base32.decode(encoded)).isEqualTo(text.getBytes(US_ASCII));
  }

  @Test
  void whatIsNotBase32IsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Base32.decode("M1"));
  }

  @Test
  void secretsAndRecoveryCodesNeverRepeat() {
    assertThat(Stream.generate(codes::newSecret).limit(100))
        .doesNotHaveDuplicates()
        .allMatch(secret -> secret.matches("[A-Z2-7]{32}"));
    assertThat(Stream.generate(codes::newRecoveryCode).limit(100))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z2-7]{4}(-[a-z2-7]{4}){3}"));
  }
}
