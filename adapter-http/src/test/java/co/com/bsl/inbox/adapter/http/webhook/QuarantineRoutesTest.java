package co.com.bsl.inbox.adapter.http.webhook;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.application.inbound.WebhookEvent.MessageArrived;
import co.com.bsl.inbox.domain.agent.AgentId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarantineRoutesTest {
  private static final String LIST = "/api/webhooks-apartados";
  private static final String NOBODYS = LIST + "/" + "0".repeat(32);

  private final Inbox inbox = Inbox.open();
  private final Client root = inbox.page("root");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void aRejectedCallIsListedWithItsReasonButNotWithWhatItSays() {
    reject("Body=me+duele+el+pecho");

    Answer list = root.get(LIST);

    JsonNode call = list.json().at("/apartados/0");
    assertThat(list.status()).isEqualTo(200);
    assertThat(call.path("motivo").textValue()).isEqualTo("sin_firma");
    assertThat(call.path("url_firmada").textValue()).isEqualTo("https://inbox/webhook/twilio");
    assertThat(call.path("origen").textValue()).isEqualTo("127.0.0.1");
    assertThat(call.path("veces").longValue()).isEqualTo(1);
    assertThat(list.text()).doesNotContain("pecho");
  }

  @Test
  void oneCallIsShownWithAllThatItSaysExceptWhatSignsSomebodyIn() {
    inbox.decoder.reject();
    inbox
        .anybody()
        .with("Authorization", "Basic c2VjcmV0")
        .with("Cookie", "bsl_sesion=secret")
        .with("X-Twilio-Signature", "abc=")
        .postForm("/webhook/twilio", "Body=hola");

    Answer one = root.get(LIST + "/" + onlyId());

    assertThat(one.json().at("/apartado/llamada/cuerpo").textValue()).isEqualTo("Body=hola");
    assertThat(one.json().at("/apartado/llamada/encabezados/x-twilio-signature").textValue())
        .isEqualTo("abc=");
    assertThat(one.text()).doesNotContain("c2VjcmV0").doesNotContain("bsl_sesion");
  }

  @Test
  void aReplayedCallIsCarriedOutOnceAndSaysWhatBecameOfIt() {
    reject("Body=hola");
    inbox.decoder.understand(
        new MessageArrived(List.of(ANNA), "Anna", inbound("hola").id("m1").build()));

    Answer first = root.post(LIST + "/" + onlyId() + "/reproducir", "{}");
    Answer second = root.post(LIST + "/" + onlyId() + "/reproducir", "{}");

    assertThat(first.json().at("/apartado/reproduccion/resultado").textValue())
        .isEqualTo("mensaje");
    assertThat(first.json().at("/apartado/reproduccion/agente").textValue()).isEqualTo("root");
    assertThat(second.json().at("/apartado/reproduccion"))
        .isEqualTo(first.json().at("/apartado/reproduccion"));
    assertThat(inbox.store.find(ANNA, new AgentId("marta"))).isPresent();
  }

  @Test
  void aCallThatHadToBeCutIsNotReplayed() {
    reject("Body=" + "x".repeat(100_000));

    Answer answer = root.post(LIST + "/" + onlyId() + "/reproducir", "{}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("llamada_incompleta");
  }

  @Test
  void aDroppedCallIsGone() {
    reject("Body=hola");
    String path = LIST + "/" + onlyId();

    assertThat(root.post(path + "/descartar", "{}").status()).isEqualTo(200);

    assertThat(root.get(path).code()).isEqualTo("llamada_desconocida");
    assertThat(root.get(LIST).json().path("apartados")).isEmpty();
  }

  @Test
  void theListIsReadPageByPage() {
    reject("n=1");
    reject("n=2");
    reject("n=3");

    JsonNode first = root.get(LIST + "?limite=2").json();
    JsonNode second =
        root.get(LIST + "?limite=2&cursor=" + first.path("siguiente").textValue()).json();

    assertThat(first.path("apartados")).hasSize(2);
    assertThat(second.path("apartados")).hasSize(1);
    assertThat(second.path("siguiente").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?cursor=x", "?limite=0", "?limite=-1", "?limite=201", "?cursor="})
  void whatCannotBeAPageIsRefused(String query) {
    assertThat(root.get(LIST + query).status()).isEqualTo(400);
  }

  @Test
  void aCallThatWasNeverKeptIsUnknown() {
    assertThat(root.get(NOBODYS).status()).isEqualTo(404);
    assertThat(root.post(NOBODYS + "/reproducir", "{}").status()).isEqualTo(404);
    assertThat(root.get(LIST + "/x").status()).isEqualTo(404);
  }

  @Test
  void agentsDoNotGetToSeeAnyOfIt() {
    reject("Body=hola");
    Client marta = inbox.page("marta");

    assertThat(marta.get(LIST).status()).isGreaterThanOrEqualTo(403);
    assertThat(marta.get(LIST + "/" + onlyId()).status()).isGreaterThanOrEqualTo(403);
    assertThat(marta.post(LIST + "/" + onlyId() + "/reproducir", "{}").status())
        .isGreaterThanOrEqualTo(403);
    assertThat(marta.post(LIST + "/" + onlyId() + "/descartar", "{}").status())
        .isGreaterThanOrEqualTo(403);
    assertThat(inbox.store.find(ANNA, new AgentId("marta"))).isEmpty();
    assertThat(root.get(LIST).json().path("apartados")).hasSize(1);
  }

  private void reject(String form) {
    inbox.decoder.reject();
    assertThat(inbox.anybody().postForm("/webhook/twilio", form).status()).isEqualTo(403);
  }

  private String onlyId() {
    return root.get(LIST).json().at("/apartados/0/id").textValue();
  }
}
