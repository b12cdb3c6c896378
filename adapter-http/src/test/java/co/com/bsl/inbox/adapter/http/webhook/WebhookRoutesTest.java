package co.com.bsl.inbox.adapter.http.webhook;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.application.inbound.WebhookEvent.MessageArrived;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.agent.AgentId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRoutesTest {
  private static final String INBOUND = "/webhook/twilio";

  private final Inbox inbox = Inbox.open();
  private final Client twilio = inbox.anybody().with("X-Twilio-Signature", "abc=");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void aMessageIsKeptBeforeItIsAnsweredWithAnEmptyDocument() {
    inbox.decoder.understand(
        new MessageArrived(List.of(ANNA), "Anna", inbound("hola").id("m1").build()));

    Answer answer = twilio.postForm(INBOUND, "MessageSid=SM1");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/xml");
    assertThat(answer.text()).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>");
    assertThat(inbox.store.find(ANNA, new AgentId("marta"))).isPresent();
  }

  @Test
  void aStatusReportIsAnsweredWithNothing() {
    Answer answer = twilio.postForm(INBOUND + "/estado", "MessageStatus=read");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.text()).isEmpty();
  }

  @Test
  void thePathAndTheQueryAreHandedOnAsTheyWereSent() {
    twilio.postForm(INBOUND + "?b=%20x%2B&a=%27y%27&b", "A=1");

    WebhookRequest request = inbox.decoder.only();
    assertThat(request.path()).isEqualTo("/webhook/twilio");
    assertThat(request.query()).isEqualTo("b=%20x%2B&a=%27y%27&b");
    assertThat(request.header("x-twilio-signature")).contains("abc=");
  }

  @Test
  void theFieldsKeepTheirOrderTheirRepeatsAndTheirBlanks() {
    String form = "Body=+hola%0A+%C3%B1+%F0%9F%98%80+&Media=2&Media=1&Media=2&Empty=&Bare&%C3%91=x";

    twilio.postForm(INBOUND, form);

    WebhookRequest request = inbox.decoder.only();
    assertThat(request.body()).isEqualTo(form);
    assertThat(request.parameters().keySet())
        .containsExactly("Body", "Media", "Empty", "Bare", "Ñ");
    assertThat(request.parameter("Body")).isEqualTo(" hola\n ñ 😀 ");
    assertThat(request.parameters().get("Media")).containsExactly("2", "1", "2");
    assertThat(request.parameters().get("Empty")).containsExactly("");
    assertThat(request.parameters().get("Bare")).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Body=100%", "Body=%zz", "", "&&=&", "a=b=c"})
  void aFormThatNobodyExpectedIsHandedOnAllTheSame(String form) {
    assertThat(twilio.postForm(INBOUND, form).status()).isEqualTo(200);
  }

  @Test
  void manyFieldsThatNobodyHasSeenPass() {
    StringBuilder form = new StringBuilder("MessageSid=SM1");
    for (int n = 0; n < 3_000; n++) {
      form.append("&Novelty").append(n).append("=").append(n);
    }

    assertThat(twilio.postForm(INBOUND, form.toString()).status()).isEqualTo(200);
    assertThat(inbox.decoder.only().parameters()).hasSize(3_001);
  }

  @Test
  void moreFieldsThanAnybodyNeedsAreRefusedUnread() {
    Answer answer = twilio.postForm(INBOUND, "a&".repeat(4_000));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(inbox.quarantine.list(Optional.empty(), 1).items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {INBOUND, INBOUND + "/estado"})
  void aCallWithoutAValidSignatureIsRefusedAndNotEchoed(String path) {
    inbox.decoder.reject();

    Answer answer = twilio.postForm(path, "Body=%3Cscript%3E");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("firma_invalida");
    assertThat(answer.text()).doesNotContain("script").doesNotContain("no signature");
  }

  @ParameterizedTest
  @ValueSource(strings = {INBOUND, INBOUND + "/estado"})
  void whatCouldNotBeStoredIsNotAcknowledged(String path) {
    inbox.decoder.understand(
        new MessageArrived(List.of(ANNA), "Anna", inbound("hola").id("m1").build()));
    inbox.storeBroken.set(true);

    Answer answer = twilio.postForm(path, "MessageSid=SM1");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("almacen_no_disponible");
  }

  @ParameterizedTest
  @CsvSource({"262144,200", "262145,413"})
  void aCallMayBeLargeButNotEndless(int bytes, int status) {
    String form = "Body=" + "x".repeat(bytes - 5);

    assertThat(twilio.postForm(INBOUND, form).status()).isEqualTo(status);
  }

  @Test
  void onlyPostsAreTaken() {
    Answer answer = twilio.get(INBOUND + "?Body=hola");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.code()).isEqualTo("metodo_no_permitido");
    assertThat(answer.header("Allow")).isEqualTo("POST");
  }
}
