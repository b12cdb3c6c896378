package co.com.bsl.inbox.adapter.http.auth;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
  private static final String LIST = "/api/conversaciones";

  private final Inbox inbox = Inbox.open();

  @AfterEach
  void close() {
    inbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bsl_sesion=", "bsl_sesion=wrong", "other=1", "bsl_sesion=a; b=\"c"})
  void aCookieThatIsNoSessionIsWorthNothing(String cookie) {
    assertThat(inbox.anybody().with("Cookie", cookie).get(LIST).status()).isEqualTo(401);
  }

  @Test
  void aScriptIsKnownByNameAndPassword() {
    assertThat(inbox.script("marta", Inbox.PASSWORD).get(LIST).status()).isEqualTo(200);
  }

  @Test
  void aScriptWithAWrongPasswordIsRefusedAndToldHowToSignIn() {
    Answer answer = inbox.script("marta", "wrong").get(LIST);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("credenciales");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
  }

  @Test
  void aPageIsNeverAskedForAPasswordByTheBrowser() {
    assertThat(inbox.anybody().get(LIST).header("WWW-Authenticate")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic", "Basic !!!", "Basic bm9jb2xvbg==", "basic bWFydGE6d3Jvbmc="})
  void credentialsThatMakeNoSenseAreWrongOnes(String header) {
    Answer answer = inbox.anybody().with("Authorization", header).get(LIST);

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void aScriptPaysForTheSlowHashOnlyNowAndThen() {
    Client script = inbox.script("marta", Inbox.PASSWORD);
    int before = inbox.passwords.checks();

    script.get(LIST);
    script.get(LIST);
    int soon = inbox.passwords.checks() - before;
    inbox.clock.pass(Duration.ofMinutes(2));
    script.get(LIST);

    assertThat(soon).isEqualTo(1);
    assertThat(inbox.passwords.checks() - before).isEqualTo(2);
  }

  @Test
  void aPasswordThatWasRightForOneIsNotRightForAnother() {
    inbox.script("marta", Inbox.PASSWORD).get(LIST);

    assertThat(inbox.script("marta", "wrong").get(LIST).status()).isEqualTo(401);
    assertThat(inbox.script("nobody", Inbox.PASSWORD).get(LIST).status()).isEqualTo(401);
  }

  @Test
  void scriptsThatGuessAreSlowedDownToo() {
    for (int n = 0; n < 5; n++) {
      inbox.script("marta", "wrong" + n).get(LIST);
    }

    Answer answer = inbox.script("marta", Inbox.PASSWORD).get(LIST);

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
  }
}
