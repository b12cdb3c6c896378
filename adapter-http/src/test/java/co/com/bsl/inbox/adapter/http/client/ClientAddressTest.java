package co.com.bsl.inbox.adapter.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the server takes a caller to be, seen in what it notes of a call that it rejects. */
class ClientAddressTest {
  private static final String NOBODY = "";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Forwarded-For | 203.0.113.9",
        "Forwarded | for=203.0.113.9",
        "X-Real-IP | 203.0.113.9"
      })
  void aStrangersWordOnWhoHeIsIsNotHeard(String header, String value) {
    assertThat(client(NOBODY, header, value)).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Forwarded-For | 203.0.113.9                       | 203.0.113.9",
        "X-Forwarded-For | 6.6.6.6, 203.0.113.9              | 203.0.113.9",
        "X-Forwarded-For | 6.6.6.6, 203.0.113.9, 10.1.2.3    | 203.0.113.9",
        "X-Forwarded-For | 10.1.2.3                          | 10.1.2.3",
        "X-Forwarded-For | 203.0.113.9:4711                  | 203.0.113.9",
        "X-Forwarded-For | 2001:db8::7                       | [2001:db8:0:0:0:0:0:7]",
        "X-Forwarded-For | unknown                           | 127.0.0.1",
        "X-Forwarded-For | 999.1.1.1                         | 127.0.0.1",
        "X-Forwarded-For | 256.1.1.1, 10.1.2.3               | 10.1.2.3",
        "X-Forwarded-For | evil.example, 10.1.2.3            | 10.1.2.3",
        "X-Forwarded-For | <script>                          | 127.0.0.1",
        "Forwarded       | for=203.0.113.9;proto=https       | 203.0.113.9",
        "Forwarded       | for=6.6.6.6, For=\"203.0.113.9:47\" | 203.0.113.9",
        "Forwarded       | proto=https;for=\"[2001:db8::7]:1\" | [2001:db8:0:0:0:0:0:7]",
        "Forwarded       | for=_hidden                       | 127.0.0.1",
        "Forwarded       | by=203.0.113.43                   | 127.0.0.1"
      })
  void aTrustedProxyIsBelievedAsFarAsItKnows(String header, String value, String client) {
    assertThat(client("127.0.0.0/8,10.0.0.0/8", header, value)).isEqualTo(client);
  }

  @Test
  void theHeaderThatStrangersMaySmuggleThroughGoesSecond() {
    try (Inbox inbox = open("127.0.0.1")) {
      Client caller =
          inbox.anybody().with("X-Forwarded-For", "203.0.113.9").with("Forwarded", "for=6.6.6.6");

      assertThat(origin(inbox, caller)).isEqualTo("203.0.113.9");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, Do-Connecting-Ip, 203.0.113.9",
    "127.0.0.1, X-Forwarded-For, 127.0.0.1",
    "10.0.0.0/8, Do-Connecting-Ip, 127.0.0.1"
  })
  void aHeaderOfItsOwnIsBelievedInsteadOfTheUsualOnes(String proxy, String header, String client) {
    TrustedProxies proxies = TrustedProxies.of(List.of(proxy)).saying("do-connecting-ip");
    try (Inbox inbox = Inbox.open(Setup.PLAIN.behind(proxies))) {
      assertThat(origin(inbox, inbox.anybody().with(header, "203.0.113.9"))).isEqualTo(client);
    }
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1,https,true", "127.0.0.1,http,false", "10.0.0.0/8,https,false"})
  void tlsIsInsistedOnWhereATrustedProxySpeaksIt(String proxy, String scheme, boolean insisted) {
    try (Inbox inbox = open(proxy)) {
      String header =
          inbox
              .anybody()
              .with("X-Forwarded-Proto", scheme)
              .get("/health")
              .header("Strict-Transport-Security");

      assertThat(header.isEmpty()).isEqualTo(!insisted);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "10.0.0.0/33",
        "10.0.0/8",
        "10.0.0.256",
        "::1/129",
        "10.0.0.0/x",
        "10.0.0.0/-1"
      })
  void whatIsNoNetworkIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TrustedProxies.of(List.of(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.168.1.128/25, 192.168.1.127, false",
    "192.168.1.128/25, 192.168.1.200, true",
    "203.0.113.9, 203.0.113.9, true",
    "203.0.113.9, 203.0.113.8, false",
    "0.0.0.0/0, 8.8.8.8, true",
    "0.0.0.0/0, ::1, false",
    "2001:db8::/32, 2001:db8:1::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "10.0.0.0/8, ::ffff:10.0.0.1, true"
  })
  void aNetworkContainsItsAddresses(String network, String address, boolean contained) {
    assertThat(Network.parse(network).contains(Network.literal(address).orElseThrow()))
        .isEqualTo(contained);
  }

  private static String client(String proxies, String header, String value) {
    try (Inbox inbox = proxies.isEmpty() ? Inbox.open() : open(proxies.split(","))) {
      return origin(inbox, inbox.anybody().with(header, value));
    }
  }

  private static Inbox open(String... proxies) {
    return Inbox.open(Setup.PLAIN.behind(proxies));
  }

  private static String origin(Inbox inbox, Client caller) {
    inbox.decoder.reject();
    caller.postForm("/webhook/twilio", "Body=hola");
    return inbox.quarantine.list(Optional.empty(), 1).items().get(0).call().client();
  }
}
