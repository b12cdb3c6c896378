package co.com.bsl.inbox.adapter.twilio.failure;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.outbound.Advice;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioFailureGuideTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es-CO");
  private final TwilioFailureGuide guide = new TwilioFailureGuide();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20003",
        "20404",
        "20429",
        "20500",
        "20503",
        "21211",
        "21212",
        "21603",
        "21606",
        "21408",
        "21602",
        "21604",
        "21609",
        "21610",
        "21611",
        "21614",
        "21617",
        "21620",
        "21623",
        "21654",
        "21655",
        "21656",
        "21910",
        "30001",
        "30002",
        "30003",
        "30004",
        "30005",
        "30006",
        "30007",
        "30008",
        "30036",
        "11751",
        "63001",
        "63003",
        "63005",
        "63021",
        "63007",
        "63008",
        "63010",
        "63012",
        "63013",
        "63014",
        "63015",
        "63016",
        "63017",
        "63018",
        "63019",
        "63020",
        "63022",
        "63023",
        "63024",
        "63025",
        "63026",
        "63027",
        "63028",
        "63030",
        "63032",
        "63034",
        "63037",
        "63038",
        "63040",
        "63041",
        "63042",
        "63049",
        "63051",
        "63062",
        "unconfirmed",
        "gave_up",
        "canceled"
      })
  void everyKnownCodeIsExplainedInBothLanguages(String code) {
    DeliveryFailure failure = new DeliveryFailure(code, "");
    Advice general = guide.explain(new DeliveryFailure("99999", ""), SPANISH);

    Advice spanish = guide.explain(failure, SPANISH);
    Advice english = guide.explain(failure, Locale.UK);

    assertThat(spanish.cause()).isNotBlank().doesNotContain("{").doesNotContain("entregar (");
    assertThat(spanish.action()).isNotBlank().isNotEqualTo(general.action());
    assertThat(english.cause()).isNotBlank().isNotEqualTo(spanish.cause());
    assertThat(english.action()).isNotBlank().isNotEqualTo(spanish.action());
  }

  @Test
  void theClosedWindowSaysWhatToDo() {
    Advice advice = guide.explain(new DeliveryFailure("63016", "Failed to send"), SPANISH);

    assertThat(advice.cause()).contains("24 horas");
    assertThat(advice.action()).contains("plantilla");
  }

  @Test
  void anUnknownCodeIsShownWithWhatTheProviderSaid() {
    DeliveryFailure failure = new DeliveryFailure("63999", "Something new");

    assertThat(guide.explain(failure, SPANISH).cause())
        .isEqualTo("El mensaje no se pudo entregar (63999): Something new.");
    assertThat(guide.explain(failure, Locale.ENGLISH).cause())
        .isEqualTo("The message could not be delivered (63999): Something new.");
  }

  @Test
  void nothingKnownIsSaidShortly() {
    assertThat(guide.explain(new DeliveryFailure("", ""), SPANISH).cause())
        .isEqualTo("El mensaje no se pudo entregar.");
  }

  @Test
  void otherLanguagesGetSpanish() {
    DeliveryFailure failure = new DeliveryFailure("63003", "");

    assertThat(guide.explain(failure, Locale.GERMAN)).isEqualTo(guide.explain(failure, SPANISH));
  }
}
