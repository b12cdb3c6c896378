package co.com.bsl.inbox.adapter.http.privacy;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.domain.audit.AuditHead;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit log over HTTP. */
class AuditRoutesTest {
  private static final String ANNA = "/api/conversacion/573001234567";
  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");
  private final Client vera = inbox.page("vera");

  @BeforeEach
  void martaHasAnswered() {
    inbox.desk.annaWrites(inbound("me duele").id("m1").sid("SM1"));
    marta.get(ANNA);
    marta.post(
        "/api/enviar-mensaje",
        "{\"to\":\"573001234567\",\"message\":\"tome agua\",\"client_id\":\"c1\"}");
    inbox.trail.write();
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void whoDidAndSawWhatIsToldNewestFirstWithoutNumbersAndTexts() {
    Answer answer = vera.get("/api/auditoria");

    assertThat(answer.json().path("entradas").findValuesAsText("accion"))
        .containsExactly("view_conversation", "send");
    assertThat(answer.json().at("/entradas/1/actor").textValue()).isEqualTo("marta");
    assertThat(answer.json().at("/entradas/1/detalles/mensaje").textValue()).isEqualTo("c1");
    assertThat(answer.text()).doesNotContain("3001234567", "me duele", "tome agua");
  }

  @Test
  void pagesFollowEachOther() {
    JsonNode first = vera.get("/api/auditoria?limite=1").json();
    JsonNode second =
        vera.get("/api/auditoria?limite=1&cursor=" + first.path("siguiente").textValue()).json();

    assertThat(first.at("/entradas/0/accion").textValue()).isEqualTo("view_conversation");
    assertThat(second.at("/entradas/0/accion").textValue()).isEqualTo("send");
    assertThat(second.path("siguiente").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conversacion=573001234567",
        "agente=marta",
        "desde=2026-11-22T09:00:00Z&hasta=2026-11-23T09:00:00Z"
      })
  void aFilterThatFitsFinds(String filter) {
    assertThat(vera.get("/api/auditoria?" + filter).json().path("entradas")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"conversacion=none", "agente=luis", "desde=2026-11-23T09:00:00Z"})
  void aFilterThatDoesNotFitFindsNothing(String filter) {
    assertThat(vera.get("/api/auditoria?" + filter).json().path("entradas")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"desde=ayer", "hasta=1", "cursor=x", "limite=0", "conversacion=%20"})
  void aFilterThatMakesNoSenseIsRefusedByName(String filter) {
    Answer answer = vera.get("/api/auditoria?" + filter);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("campo").textValue()).isEqualTo(filter.split("=", 2)[0]);
  }

  @Test
  void theWholeLogIsOneEntryALineAndItsHeadIsTold() {
    Answer answer = vera.get("/api/auditoria/exportar");

    assertThat(answer.text().lines()).hasSize(3);
    assertThat(answer.text()).contains("\"accion\":\"audit_export\"");
    AuditHead head = AuditHead.parse(answer.header("X-Audit-Head"));
    assertThat(head).isEqualTo(inbox.store.head());
    assertThat(answer.text().lines().reduce((a, b) -> b).orElseThrow()).contains(head.hash());
  }

  @Test
  void aWrongPasswordIsInTheLogAndANameThatNobodyHasIsNot() {
    inbox.anybody().post("/api/sesion", "{\"usuario\":\"marta\",\"clave\":\"wrong\"}");
    inbox.anybody().post("/api/sesion", "{\"usuario\":\"hunter2\",\"clave\":\"x\"}");
    inbox.anybody().post("/api/sesion", "{\"usuario\":\"luis\",\"clave\":\"correct horse\"}");
    inbox.trail.write();

    JsonNode entries = vera.get("/api/auditoria?limite=3").json().path("entradas");
    assertThat(entries.findValuesAsText("accion"))
        .containsExactly("sign_in", "sign_in_refused", "sign_in_refused");
    assertThat(entries.findValuesAsText("actor")).containsExactly("luis", "", "marta");
    assertThat(entries.at("/0/cliente").textValue()).isEqualTo("127.0.0.1");
    assertThat(entries.toString()).doesNotContain("hunter2");
  }
}
