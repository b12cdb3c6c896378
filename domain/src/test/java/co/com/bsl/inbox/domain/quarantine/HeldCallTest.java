package co.com.bsl.inbox.domain.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldCallTest {
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
  private static final Rejection REJECTION =
      new Rejection(Rejection.Reason.WRONG_SIGNATURE, "https://a.example/w?Body=secreto");

  @Test
  void theSameCallHasTheSameIdWhoeverMakesItAndHoweverItIsSigned() {
    HeldCall one = held(new RawCall("/w", "q", Map.of("x-signature", "1"), "body", "192.0.2.1"));
    HeldCall two = held(new RawCall("/w", "q", Map.of("x-signature", "2"), "body", "192.0.2.2"));

    assertThat(one.id()).isEqualTo(two.id());
  }

  @Test
  void whatIsCutDifferentlyIsAnotherCall() {
    assertThat(held(new RawCall("/w", "qb", Map.of(), "ody", "")).id())
        .isNotEqualTo(held(new RawCall("/w", "q", Map.of(), "body", "")).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"authorization", "cookie", "proxy-authorization", "x-api-key", "x-auth-token"})
  void whatSignsSomebodyInIsNotKept(String header) {
    RawCall call = new RawCall("/w", "", Map.of(header, "secret"), "", "");

    assertThat(held(call).call().headers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-twilio-signature", "content-type", "host", "x-forwarded-proto"})
  void whatShowsWhyASignatureDoesNotFitIsKept(String header) {
    RawCall call = new RawCall("/w", "", Map.of(header, "value"), "", "");

    assertThat(held(call).call().headers()).containsEntry(header, "value");
  }

  @Test
  void aLargeBodyIsCutAndKnownToBeCut() {
    HeldCall large = held(new RawCall("/w", "", Map.of(), "x".repeat(40_000), ""));
    HeldCall small = held(new RawCall("/w", "", Map.of(), "x".repeat(30_000), ""));

    assertThat(large.call().body()).hasSize(32 * 1024);
    assertThat(large.isWhole()).isFalse();
    assertThat(small.isWhole()).isTrue();
  }

  @Test
  void noTextShowsWhenACallIsPrinted() {
    HeldCall held = held(new RawCall("/w", "Body=secreto", Map.of(), "Body=secreto", ""));

    assertThat(held.call().toString()).doesNotContain("secreto");
    assertThat(REJECTION.place()).isEqualTo("https://a.example/w");
  }

  private static HeldCall held(RawCall call) {
    return HeldCall.fresh(call, REJECTION, NOW);
  }
}
