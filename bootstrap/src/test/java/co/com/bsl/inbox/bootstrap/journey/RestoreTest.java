package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.StoreBackup;
import co.com.bsl.inbox.adapter.sql.care.StoreCheck;
import co.com.bsl.inbox.adapter.sql.care.StoreRestore;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole inbox after a backup was put in the place of its store. */
class RestoreTest {
  private static final String NUMBER = "573001234567";

  @TempDir private Path data;
  private LiveSystem system;
  private ApiClient api;
  private SqlConfig store;

  @BeforeEach
  void start() {
    system = LiveSystem.start(data, EmulatorConfig.defaults(), Map.of("SEND_CHECK_SECONDS", "2"));
    api = system.api();
    store = SqlConfig.at("jdbc:sqlite:" + data.resolve("inbox.db"));
  }

  @AfterEach
  void stop() {
    system.emulator().faults().clear();
    system.close();
  }

  @Test
  void whatLeftAfterTheBackupIsNotSentAgainAndWhatCameSinceIsThere() {
    Contact contact = system.emulator().contact(NUMBER);
    contact.writes("hola").await();
    Fault busy = Fault.tooManyRequests(Duration.ofSeconds(1));
    system.emulator().faults().always(FaultTarget.TWILIO_CREATE, busy);
    send("c1", "buenas");
    Path backup = backUp();
    system.emulator().faults().clear();
    api.until(this::hasLeft, Duration.ofSeconds(40));
    contact.writes("gracias").await();

    restore(backup);

    api.until(this::hasLeft, Duration.ofSeconds(40));
    api.until(() -> api.conversation(NUMBER).body().toString().contains("gracias"));
    assertThat(contact.received()).hasSize(1);
    assertThat(api.conversation(NUMBER).at("/mensajes").size()).isEqualTo(3);
    assertThat(StoreCheck.of(store).run(finding -> {})).isTrue();
  }

  @Test
  void aPageThatSawWhatTheBackupDoesNotHoldIsToldToReload() {
    system.emulator().contact(NUMBER).writes("hola").await();
    Path backup = backUp();
    system.emulator().contact(NUMBER).writes("después").await();
    long seen = api.get("/api/cambios?desde=0&espera=0").at("/seq").asLong();

    restore(backup);

    assertThat(api.get("/api/cambios?espera=0&desde=" + seen).at("/eventos/0/tipo").asText())
        .isEqualTo("resincronizar");
  }

  private Path backUp() {
    return StoreBackup.of(store).into(data.resolve("backup.db"), false).file();
  }

  private void restore(Path backup) {
    system.end();
    new StoreRestore(store, Clock.systemUTC(), finding -> {}).from(backup, false);
    system.begin();
  }

  private void send(String id, String text) {
    api.post(
        "/api/enviar-mensaje",
        "{\"to\":\"%s\",\"message\":\"%s\",\"client_id\":\"%s\"}".formatted(NUMBER, text, id));
  }

  private boolean hasLeft() {
    return !api.get("/api/mensaje/c1").at("/mensaje/sid").isNull();
  }
}
