package co.com.bsl.inbox.adapter.http.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Phone;
import co.com.bsl.inbox.domain.agent.Right;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountRoutesTest {
  private static final String SESSION = "/api/sesion";
  private static final String FACTOR = "/api/cuenta/segundo-factor";

  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void whoeverChangesThePasswordGoesOnInAnotherSessionAndIsSignedOutElsewhere() {
    Client elsewhere = inbox.page("marta");

    Answer changed =
        marta.post(
            "/api/cuenta/clave", "{\"clave\":\"correct horse\",\"nueva\":\"battery staple\"}");

    String cookie = changed.header("Set-Cookie").split(";", 2)[0];
    assertThat(elsewhere.get(SESSION).status()).isEqualTo(401);
    assertThat(marta.get(SESSION).status()).isEqualTo(401);
    assertThat(inbox.anybody().with("Cookie", cookie).get(SESSION).status()).isEqualTo(200);
    assertThat(signIn("battery staple", "").status()).isEqualTo(200);
  }

  @Test
  void whoeverDoesNotKnowThePasswordCannotChangeItNorGuessIt() {
    for (int n = 0; n < 5; n++) {
      Answer wrong =
          marta.post("/api/cuenta/clave", "{\"clave\":\"wrong\",\"nueva\":\"battery staple\"}");
      assertThat(wrong.code()).isEqualTo("clave_actual");
    }

    Answer sixth =
        marta.post(
            "/api/cuenta/clave", "{\"clave\":\"correct horse\",\"nueva\":\"battery staple\"}");

    assertThat(sixth.status()).isEqualTo(429);
    assertThat(marta.get(SESSION).status()).isEqualTo(200);
  }

  @Test
  void aSecondFactorIsAskedForOnceItIsConfirmed() {
    Phone phone = begun();
    assertThat(signIn(Inbox.PASSWORD, "").status()).isEqualTo(200);

    Answer wrong = marta.post(FACTOR + "/confirmar", "{\"codigo\":\"000000\"}");
    JsonNode codes = confirmed(phone);

    assertThat(wrong.code()).isEqualTo("codigo_no_confirma");
    assertThat(codes).hasSize(10).allSatisfy(code -> assertThat(code.asText()).hasSize(19));
    assertThat(signIn(Inbox.PASSWORD, "").code()).isEqualTo("segundo_factor");
    assertThat(signIn(Inbox.PASSWORD, "").status()).isEqualTo(401);
  }

  @Test
  void aCodeIsGoodOnce() {
    Phone phone = begun();
    confirmed(phone);
    inbox.clock.pass(Duration.ofSeconds(30));
    String code = phone.code(inbox.clock.instant());

    assertThat(signIn(Inbox.PASSWORD, code).status()).isEqualTo(200);
    assertThat(signIn(Inbox.PASSWORD, code).code()).isEqualTo("codigo_equivocado");
  }

  @Test
  void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
    String code = confirmed(begun()).get(3).asText();

    assertThat(signIn(Inbox.PASSWORD, " " + code.toUpperCase(Locale.ROOT)).status()).isEqualTo(200);
    assertThat(signIn(Inbox.PASSWORD, code).status()).isEqualTo(401);
    assertThat(marta.get(FACTOR).json().path("codigos_restantes").intValue()).isEqualTo(9);
  }

  @Test
  void codesCannotBeGuessedByWhoeverKnowsThePassword() {
    confirmed(begun());
    for (int n = 0; n < 5; n++) {
      signIn(Inbox.PASSWORD, "00000" + n);
      signIn(Inbox.PASSWORD, "");
    }

    assertThat(signIn(Inbox.PASSWORD, "000009").status()).isEqualTo(429);
  }

  @Test
  void aScriptWithNameAndPasswordStaysOutsideOfAnAccountWithASecondFactor() {
    Client script = inbox.script("marta", Inbox.PASSWORD);
    script.get(SESSION);
    confirmed(begun());

    assertThat(script.get(SESSION).code()).isEqualTo("segundo_factor");
    assertThat(inbox.program("marta", Right.READ).get(SESSION).status()).isEqualTo(200);
  }

  @Test
  void aSecondFactorGoesOnlyWithThePassword() {
    confirmed(begun());

    assertThat(marta.post(FACTOR, "{}").code()).isEqualTo("segundo_factor_activo");
    assertThat(marta.post(FACTOR + "/quitar", "{\"clave\":\"wrong\"}").status()).isEqualTo(400);
    assertThat(signIn(Inbox.PASSWORD, "").status()).isEqualTo(401);

    marta.post(FACTOR + "/quitar", "{\"clave\":\"correct horse\"}");
    assertThat(signIn(Inbox.PASSWORD, "").status()).isEqualTo(200);
  }

  @Test
  void anAdministratorTakesItFromWhomeverLostThePhone() {
    confirmed(begun());

    inbox.page("root").post("/api/equipo/marta/segundo-factor/quitar", "{}");

    assertThat(signIn(Inbox.PASSWORD, "").status()).isEqualTo(200);
  }

  @Test
  void theSecretCanBeScanned() {
    JsonNode begun = marta.post(FACTOR, "{}").json();

    String picture = begun.path("qr").textValue();
    assertThat(begun.path("uri").textValue())
        .isEqualTo(
            "otpauth://totp/BSL:marta?secret=%s&issuer=BSL"
                .formatted(begun.path("secreto").textValue()));
    assertThat(new String(Base64.getDecoder().decode(picture.split(",", 2)[1]), UTF_8))
        .startsWith("<svg xmlns=")
        .endsWith("</svg>");
  }

  private Phone begun() {
    return new Phone(marta.post(FACTOR, "{}").json().path("secreto").textValue());
  }

  private JsonNode confirmed(Phone phone) {
    String code = phone.code(inbox.clock.instant());
    return marta
        .post(FACTOR + "/confirmar", "{\"codigo\":\"" + code + "\"}")
        .json()
        .path("codigos");
  }

  private Answer signIn(String password, String code) {
    return inbox
        .anybody()
        .post(
            SESSION,
            "{\"usuario\":\"marta\",\"clave\":\"%s\",\"codigo\":\"%s\"}".formatted(password, code));
  }
}
