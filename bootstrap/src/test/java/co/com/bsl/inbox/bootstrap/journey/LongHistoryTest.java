package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.application.sync.CatchUp.Depth;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a history of 100,000 messages comes in. */
class LongHistoryTest {
  private static final int MESSAGES = 100_000;
  private static final int CONTACTS = 400;

  /** Both directions in pages of 500. */
  private static final int PAGES = MESSAGES / 500;

  private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

  @TempDir private Path data;
  private Emulator emulator;
  private Map<String, String> environment;

  @BeforeEach
  void longAgo() {
    emulator = Emulator.start();
    environment = Surroundings.of(emulator, data);
  }

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void aHundredThousandMessagesComeInWithLittleMemoryAndAKilledImportGoesOnWhereItWas() {
    remember(MESSAGES);

    List<String> first = ImportProcess.start(environment, data).killAfter(PAGES / 4);
    emulator.faults().plan(FaultTarget.TWILIO_LIST, Fault.tooManyRequests(Duration.ofSeconds(1)));
    List<String> second = ImportProcess.start(environment, data).finish();

    assertThat(second.get(second.size() - 1)).startsWith("done: ");
    assertThat(first.size() + second.size() - 1).isBetween(PAGES, PAGES + 3);
    assertThat(second).hasSizeLessThan(PAGES - PAGES / 4 + 5);
    assertThat(stored()).isEqualTo(MESSAGES);
  }

  @Test
  void aProviderThatAsksForPausesIsGivenThemAndNothingIsReadTwice() {
    remember(3_000);
    emulator.faults().plan(FaultTarget.TWILIO_LIST, Fault.status(500));
    emulator.faults().plan(FaultTarget.TWILIO_LIST, Fault.htmlPage());
    emulator.faults().plan(FaultTarget.TWILIO_LIST, Fault.tooManyRequests(Duration.ofSeconds(2)));
    int[] pages = {0};
    Instant begun = Instant.now();

    Offline.withHistory(
        AppConfig.from(environment),
        reading -> assertThat(reading.run(Depth.DEEP, page -> pages[0]++)).isTrue());

    assertThat(pages[0]).isEqualTo(6);
    assertThat(Duration.between(begun, Instant.now())).isGreaterThan(Duration.ofSeconds(3));
    assertThat(stored()).isEqualTo(3_000);
  }

  /** Contacts take turns; each says something, and is answered. */
  private void remember(int messages) {
    List<Contact> contacts =
        IntStream.range(0, CONTACTS)
            .mapToObj(n -> emulator.contact("57300%07d".formatted(n)))
            .toList();
    for (int n = 0; n < messages; n += 2) {
      Contact contact = contacts.get(n / 2 % CONTACTS);
      contact.wrote(
          START.plusSeconds(60L * n), "Pregunta %d: ¿a qué hora es mi cita?".formatted(n));
      contact.wasTold(START.plusSeconds(60L * n + 30), "Respuesta %d".formatted(n));
    }
  }

  /** The change log has one entry for each message that came in. */
  private long stored() {
    try (SqlAdapter store = SqlAdapter.open(AppConfig.from(environment).store())) {
      return store.changes().latest();
    }
  }
}
