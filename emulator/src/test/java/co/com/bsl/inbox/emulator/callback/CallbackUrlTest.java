package co.com.bsl.inbox.emulator.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallbackUrlTest {
  @Test
  void withoutAFragmentTwiliosDefaultsHold() {
    CallbackUrl url = CallbackUrl.parse("https://bsl.example:8443/webhook?a=%20b");

    assertThat(url.address()).isEqualTo("https://bsl.example:8443/webhook?a=%20b");
    assertThat(url.overrides().connect()).isEqualTo(Duration.ofSeconds(5));
    assertThat(url.overrides().read()).isEqualTo(Duration.ofSeconds(15));
    assertThat(url.overrides().retries()).isEqualTo(1);
    assertThat(url.overrides().policy()).containsExactly("ct");
  }

  @Test
  void theFragmentSetsHowToCallAndIsNotCalled() {
    CallbackUrl url = CallbackUrl.parse("http://x/w?a=1#rc=3&rp=ct,rt,5xx&rt=4000&e=dublin");

    assertThat(url.address()).isEqualTo("http://x/w?a=1");
    assertThat(url.overrides().read()).isEqualTo(Duration.ofSeconds(4));
    assertThat(url.overrides().retries()).isEqualTo(3);
    assertThat(url.overrides().policy()).containsExactlyInAnyOrder("ct", "rt", "5xx");
  }

  @Test
  void valuesOutOfRangeAreBroughtIntoIt() {
    ConnectionOverrides overrides = CallbackUrl.parse("http://x/#rc=9&ct=1&tt=99999").overrides();

    assertThat(overrides.retries()).isEqualTo(5);
    assertThat(overrides.connect()).isEqualTo(Duration.ofMillis(100));
    assertThat(overrides.total()).isEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void whatIsNoNumberIsIgnored() {
    assertThat(CallbackUrl.parse("http://x/#rc=muchos&rt=&tt").overrides())
        .isEqualTo(CallbackUrl.parse("http://x/").overrides());
  }

  @Test
  void userAndPasswordAreNeitherCalledNorSigned() {
    assertThat(CallbackUrl.parse("https://ana:secret@x/w@y").address()).isEqualTo("https://x/w@y");
  }

  @Test
  void allMeansEveryFailureButNoSuccess() {
    ConnectionOverrides overrides = CallbackUrl.parse("http://x/#rp=all").overrides();

    assertThat(overrides.retriesAfter(CallbackResult.answered(404, "", ""))).isTrue();
    assertThat(overrides.retriesAfter(CallbackResult.failed("rt"))).isTrue();
    assertThat(overrides.retriesAfter(CallbackResult.answered(200, "text/xml", ""))).isFalse();
  }
}
