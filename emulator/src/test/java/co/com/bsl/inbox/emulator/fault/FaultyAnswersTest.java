package co.com.bsl.inbox.emulator.fault;

import static co.com.bsl.inbox.emulator.fault.FaultTarget.TWILIO_CREATE;
import static co.com.bsl.inbox.emulator.fault.FaultTarget.TWILIO_FETCH;
import static co.com.bsl.inbox.emulator.fault.FaultTarget.TWILIO_LIST;
import static co.com.bsl.inbox.emulator.fault.FaultTarget.TWILIO_MEDIA;
import static co.com.bsl.inbox.emulator.fault.FaultTarget.WIX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.support.Http;
import co.com.bsl.inbox.emulator.support.SdkClient;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.message.Media;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultyAnswersTest {
  private final Emulator emulator = Emulator.start();
  private final TwilioRestClient client = SdkClient.of(emulator);
  private final String wix = emulator.wixUrl() + "/obtenerConversacion?userId=573001234567";

  @AfterEach
  void stop() {
    emulator.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void anErrorIsWordedByTwilioAndNothingIsAccepted(int status) {
    emulator.faults().plan(TWILIO_CREATE, Fault.status(status));

    ApiException e = createFails();

    assertThat(e.getStatusCode()).isEqualTo(status);
    assertThat(e.getCode()).isEqualTo(20_000 + status);
    assertThatNothingWasAcceptedFrom(1);
    assertThat(create().getSid()).startsWith("SM");
  }

  @Test
  void anErrorMayComeAfterTheMessageWasAccepted() {
    emulator.faults().plan(TWILIO_CREATE, Fault.status(500).afterAccept());

    assertThat(createFails().getStatusCode()).isEqualTo(500);

    assertThat(emulator.twilio().accepted()).hasSize(1);
  }

  @Test
  void aProxysPageIsNoJson() {
    emulator.faults().plan(TWILIO_CREATE, Fault.htmlPage());

    assertThat(createFails().getCode()).isNull();
    assertThatNothingWasAcceptedFrom(1);
  }

  @Test
  void aConnectionMayBreakBeforeTheMessageIsAccepted() {
    emulator.faults().plan(TWILIO_CREATE, Fault.dropBefore());

    assertThat(createFails().getStatusCode()).isNull();

    assertThatNothingWasAcceptedFrom(1);
  }

  @Test
  void aConnectionMayBreakAfterTheMessageWasAccepted() {
    emulator.faults().plan(TWILIO_CREATE, Fault.dropAfterAccept());

    assertThat(createFails().getStatusCode()).isNull();

    assertThat(emulator.twilio().attempts()).hasSize(1);
    assertThat(emulator.twilio().accepted()).hasSize(1);
  }

  @Test
  void halfAnAnswerCannotBeRead() {
    emulator.faults().plan(TWILIO_CREATE, Fault.malformedJson());

    assertThat(createFails().getCode()).isNull();

    assertThat(emulator.twilio().accepted()).hasSize(1);
  }

  @Test
  void listsFetchesAndMediaHaveFaultsOfTheirOwn() {
    String sid = create().getSid();
    emulator.faults().plan(TWILIO_LIST, Fault.status(503));
    emulator.faults().plan(TWILIO_FETCH, Fault.status(500));
    emulator.faults().plan(TWILIO_MEDIA, Fault.status(404));

    assertThatThrownBy(() -> Message.reader().firstPage(client)).isInstanceOf(ApiException.class);
    assertThatThrownBy(() -> Message.fetcher(sid).fetch(client)).isInstanceOf(ApiException.class);
    assertThatThrownBy(() -> Media.reader(sid).firstPage(client)).isInstanceOf(ApiException.class);
    assertThat(Message.fetcher(sid).fetch(client).getSid()).isEqualTo(sid);
  }

  @Test
  void tooManyRequestsSayWhenToComeBack() {
    emulator.faults().plan(WIX, Fault.tooManyRequests(Duration.ofSeconds(7)));

    HttpResponse<String> answer = Http.get(wix);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("7");
    assertThat(Http.json(answer).path("error").asText()).isNotEmpty();
  }

  @Test
  void aDelayedAnswerIsStillTheAnswer() {
    emulator.faults().plan(WIX, Fault.delay(Duration.ofMillis(120)));
    emulator.faults().plan(WIX, Fault.delay(Duration.ofMillis(120)).afterAccept());

    long before = System.nanoTime();
    assertThat(Http.get(wix).statusCode()).isEqualTo(200);
    assertThat(Http.get(wix).statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(240));
  }

  @Test
  void whoIsNeverAnsweredMustGiveUp() {
    emulator.faults().plan(WIX, Fault.hang());

    assertThatThrownBy(() -> Http.getWithin(Duration.ofMillis(200), wix))
        .hasCauseInstanceOf(HttpTimeoutException.class);
    assertThat(Http.get(wix).statusCode()).isEqualTo(200);
  }

  private Message create() {
    return SdkClient.text(emulator, "whatsapp:+573001234567", "Hola").create(client);
  }

  private ApiException createFails() {
    return catchThrowableOfType(ApiException.class, this::create);
  }

  private void assertThatNothingWasAcceptedFrom(int attempts) {
    assertThat(emulator.twilio().attempts()).hasSize(attempts);
    assertThat(emulator.twilio().accepted()).isEmpty();
  }
}
