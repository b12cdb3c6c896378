package co.com.bsl.inbox.bootstrap.effort;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.effort.Recorded.Margin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many statements each main call costs: as many as were recorded, however much is stored. */
class StatementsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void eachCallCostsAsManyStatementsAsRecordedHoweverMuchIsStored(Place place) {
    Map<String, Long> few = statements(place, Population.SMALL);
    Map<String, Long> many = statements(place, Population.LARGE);

    assertThat(many).isEqualTo(few);
    assertThat(Recorded.deviations(few, Margin.NONE)).isEmpty();
  }

  private Map<String, Long> statements(Place place, Population people) {
    Gauge gauge = new Gauge();
    Map<String, Long> counts = new TreeMap<>();
    String name = "statements" + people.conversations();
    try (QuietInbox inbox = QuietInbox.open(place.emptyStore(folder, name), people, gauge)) {
      for (MainCall call : MainCall.values()) {
        call.make(inbox);
        List<Asked> asked = gauge.during(() -> call.make(inbox));
        counts.put(
            "statements.%s.%s".formatted(place.word(), call.word()),
            asked.stream().filter(Asked::isForCaller).count());
      }
      counts.put("statements.%s.followers".formatted(place.word()), forFollowers(inbox, gauge));
    }
    return counts;
  }

  /** Who waits for the changes is answered once they have been read, for everybody. */
  private static long forFollowers(QuietInbox inbox, Gauge gauge) {
    long latest = inbox.store().changes().latest();
    inbox.get("/api/cambios?desde=%d&espera=20".formatted(latest - 1));
    return gauge
        .during(
            () -> {
              MainCall.WEBHOOK.make(inbox);
              inbox.get("/api/cambios?desde=%d&espera=20".formatted(latest));
            })
        .stream()
        .filter(Asked::isForFollowers)
        .count();
  }
}
