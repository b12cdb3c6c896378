package co.com.bsl.inbox.adapter.wix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.application.config.Secret;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WixConfigTest {
  private static final String URL = "https://www.bsl.com.co/_functions";

  @Test
  void theUsualPatienceIsThreeAndTenSeconds() {
    WixConfig config = WixConfig.of(URL, Optional.empty(), Samples.BOGOTA, Duration.ofSeconds(10));

    assertThat(config.patience().connect()).isEqualTo(Duration.ofSeconds(3));
    assertThat(config.patience().call()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void whatIsNoAddressIsRefused() {
    assertThatThrownBy(
            () ->
                WixConfig.of(
                    "bsl.com.co", Optional.empty(), Samples.BOGOTA, Duration.ofSeconds(10)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noSecretIsPrinted() {
    assertThat(
            WixConfig.of(
                    URL, Optional.of(new Secret("k3y")), Samples.BOGOTA, Duration.ofSeconds(10))
                .toString())
        .doesNotContain("k3y");
  }
}
