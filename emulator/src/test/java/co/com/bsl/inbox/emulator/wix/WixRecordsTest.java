package co.com.bsl.inbox.emulator.wix;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.support.MutableClock;
import co.com.bsl.inbox.emulator.watch.Watch;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WixRecordsTest {
  private static final String ANNA = "573001234567";

  private final Watch watch = new Watch();
  private final WixRecords records =
      new WixRecords(new MutableClock(Instant.parse("2026-11-22T12:00:00Z")), watch);

  @Test
  void addingKeepsTheNameAndEverythingElse() {
    records.name(ANNA, "Ana");
    records.notes(ANNA, "Cliente");

    records.add(ANNA, new WixMessage("usuario", "hola", "2026-11-22T12:00:00Z"));

    WixDocument document = records.find(ANNA).orElseThrow();
    assertThat(document.name()).isEqualTo("Ana");
    assertThat(document.notes()).isEqualTo("Cliente");
    assertThat(document.messages()).hasSize(1);
  }

  @Test
  void theBotSaysTheSameThingOnlyOnce() {
    records.botWrites(ANNA, "¡Hola!");
    records.botWrites(ANNA, "¡Hola!");

    assertThat(records.find(ANNA).orElseThrow().messages())
        .containsExactly(new WixMessage("sistema", "¡Hola!", "2026-11-22T12:00:00.000Z"));
  }

  @Test
  void notesNeverLetTheBotSpeakAgain() {
    records.notes(ANNA, "STOP al bot");
    records.notes(ANNA, "ya no");

    assertThat(records.find(ANNA).orElseThrow().stopBot()).isTrue();
    records.stopBot(ANNA, false);
    assertThat(records.find(ANNA).orElseThrow().stopBot()).isFalse();
  }

  @Test
  void manyWritersLoseNothing() {
    IntStream.range(0, 500)
        .parallel()
        .forEach(i -> records.add(ANNA, new WixMessage("usuario", "m" + i, "t")));

    assertThat(records.find(ANNA).orElseThrow().messages()).hasSize(500);
  }

  @Test
  void everyChangeIsNoticed() {
    long before = watch.version();

    records.botWrites(ANNA, "hola");
    records.clear();

    assertThat(watch.version()).isEqualTo(before + 2);
    assertThat(records.all()).isEmpty();
  }

  @Test
  void authorsMayBeAnybodyEvenNobody() {
    records.add(ANNA, new WixMessage(null, "¿quién?", "t"), new WixMessage("Sandra", "yo", "t"));

    assertThat(records.find(ANNA).orElseThrow().messages()).hasSize(2);
  }
}
