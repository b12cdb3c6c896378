package co.com.bsl.inbox.emulator.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackResultTest {
  @ParameterizedTest
  @CsvSource({
    "200, text/xml, <Response/>, 0",
    "204, '', '', 0",
    "200, text/plain, ok, 0",
    "200, application/json, {}, 12300",
    "403, text/plain, no, 11200",
    "503, text/html, down, 11200"
  })
  void whatTwilioComplainsAbout(int status, String contentType, String body, int warning) {
    assertThat(CallbackResult.answered(status, contentType, body).warning()).isEqualTo(warning);
  }

  @Test
  void aFailureToConnectHasItsOwnNumber() {
    assertThat(CallbackResult.failed("ct").warning()).isEqualTo(11205);
    assertThat(CallbackResult.failed("rt").warning()).isEqualTo(11200);
    assertThat(CallbackResult.failed("rt").isDelivered()).isFalse();
  }
}
