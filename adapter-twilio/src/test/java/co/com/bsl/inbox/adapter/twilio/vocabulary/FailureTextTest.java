package co.com.bsl.inbox.adapter.twilio.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTextTest {

  @Test
  void numbersAreMaskedAndCodesAreNot() {
    String words = "63016: whatsapp:+573001234567 and 573109876543, at most 1600";

    assertThat(FailureText.of("63016", words).detail())
        .isEqualTo("63016: whatsapp:+57…67 and +57…43, at most 1600");
  }

  @Test
  void noTextIsEndless() {
    assertThat(FailureText.of("", "x".repeat(10_000)).detail()).hasSize(500);
  }
}
