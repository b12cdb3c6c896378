package co.com.bsl.inbox.adapter.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTest {
  private static final String LIST = "/api/conversaciones";

  /** One a second: forty at once for an agent, a hundred and sixty for an address. */
  private final Inbox inbox = Inbox.open(Setup.PLAIN.limitedTo(1).behind("127.0.0.1"));

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void anAgentWhoAsksForTooMuchIsToldWhenToComeBack() {
    Client marta = inbox.page("marta");
    int answered = answered(marta, 50, LIST);

    Answer refused = marta.get(LIST);
    inbox.clock.pass(Duration.ofSeconds(2));

    assertThat(answered).isEqualTo(40);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo("demasiadas_solicitudes");
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(answered(marta, 5, LIST)).isEqualTo(2);
  }

  @Test
  void oneAgentsHasteIsNotTheOthersLoss() {
    answered(inbox.page("marta"), 50, LIST);

    assertThat(answered(inbox.page("luis"), 5, LIST)).isEqualTo(5);
  }

  @Test
  void anAddressThatAsksForTooMuchIsRefusedSignedInOrNot() {
    Client stranger = from("203.0.113.9");

    assertThat(answered(stranger, 200, "/openapi.json")).isEqualTo(160);
    assertThat(stranger.get("/").status()).isEqualTo(429);
    assertThat(from("203.0.113.8").get("/openapi.json").status()).isEqualTo(200);
  }

  @Test
  void oneIpv6NetworkIsOneClient() {
    int answered =
        (int)
            IntStream.range(0, 200)
                .filter(n -> from("2001:db8::" + n).get("/openapi.json").status() == 200)
                .count();

    assertThat(answered).isEqualTo(160);
    assertThat(from("2001:db8:0:1::1").get("/openapi.json").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"/webhook/twilio,200", "/webhook/twilio/estado,204"})
  void theProvidersBurstsAreNeverRefused(String path, int status) {
    for (int n = 0; n < 200; n++) {
      assertThat(inbox.anybody().postForm(path, "n=" + n).status()).isEqualTo(status);
    }
  }

  @Test
  void whoeverWatchesOverTheServerIsNeverRefused() {
    assertThat(answered(inbox.anybody(), 200, "/health")).isEqualTo(200);
  }

  @Test
  void theUsualLimitLetsAWholeOfficeOpenItsPagesAtOnce() {
    try (Inbox usual = Inbox.open()) {
      for (int agent = 0; agent < 20; agent++) {
        assertThat(answered(usual.anybody(), 80, "/openapi.json")).isEqualTo(80);
      }
    }
  }

  @Test
  void noMoreClientsAreRememberedThanThereIsRoomFor() {
    Allowance allowance = new Allowance(1, 1, meter());
    for (int n = 0; n < 20_000; n++) {
      allowance.spend("client " + n);
    }

    assertThat(allowance.size()).isEqualTo(10_000);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> allowance.spend("client 19999"));
    assertThatCode(() -> allowance.spend("client 0")).doesNotThrowAnyException();
  }

  private Client from(String address) {
    return inbox.anybody().with("X-Forwarded-For", address);
  }

  private static int answered(Client client, int times, String path) {
    return (int) IntStream.range(0, times).filter(n -> client.get(path).status() == 200).count();
  }

  private static ClockMeter meter() {
    return new ClockMeter(MutableClock.at(Instant.EPOCH));
  }
}
