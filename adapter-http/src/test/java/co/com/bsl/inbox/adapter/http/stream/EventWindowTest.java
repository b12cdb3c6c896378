package co.com.bsl.inbox.adapter.http.stream;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.live.ShownChange;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.origin.MessageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventWindowTest {

  @Test
  void whoeverIsUpToDateIsToldNothing() {
    EventBatch batch = window(10, 13).next(13).orElseThrow();

    assertThat(batch.isEmpty()).isTrue();
    assertThat(batch.upTo()).isEqualTo(13);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9, 14, Long.MAX_VALUE})
  void whatLiesOutsideOfTheWindowItCannotTell(long sequence) {
    assertThat(window(10, 13).next(sequence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11, 12, 13})
  void everyReaderIsToldWhatFollows(long sequence) {
    EventBatch batch = window(10, 13).next(sequence).orElseThrow();

    assertThat(sequences(batch))
        .containsExactlyElementsOf(LongStream.rangeClosed(sequence + 1, 13).boxed().toList());
  }

  @Test
  void numbersWithoutAnEventAreReadOverToo() {
    EventWindow window =
        EventWindow.startingAt(0).plus(batch(9, 2, 5)).plus(batch(20)).plus(batch(30, 25));

    assertThat(sequences(window.next(5).orElseThrow())).containsExactly(25L);
    assertThat(window.next(5).orElseThrow().upTo()).isEqualTo(30);
    assertThat(window.next(27).orElseThrow().upTo()).isEqualTo(30);
  }

  @Test
  void theOldestEventsFallOutAndTheirReadersKnow() {
    EventWindow window = window(0, EventWindow.SIZE + 100);

    assertThat(window.events()).hasSize(EventWindow.SIZE);
    assertThat(window.next(99)).isEmpty();
    assertThat(sequences(window.next(100).orElseThrow())).startsWith(101L);
  }

  @Test
  void aReaderWhoTurnsEveryPageReadsEverythingOnce() {
    EventWindow window = window(0, 700);
    List<Long> read = new ArrayList<>();

    for (long position = 0; position < 700; ) {
      EventBatch batch = window.next(position).orElseThrow();
      read.addAll(sequences(batch));
      position = batch.upTo();
    }

    assertThat(read).containsExactlyElementsOf(LongStream.rangeClosed(1, 700).boxed().toList());
  }

  private static EventWindow window(long after, long upTo) {
    EventWindow window = EventWindow.startingAt(after);
    for (long sequence = after + 1; sequence <= upTo; sequence++) {
      window = window.plus(batch(sequence, sequence));
    }
    return window;
  }

  private static EventBatch batch(long upTo, long... sequences) {
    return EventBatch.of(LongStream.of(sequences).mapToObj(EventWindowTest::event).toList(), upTo);
  }

  private static LiveEvent event(long sequence) {
    Change change =
        new Change(
            sequence,
            Change.Kind.MESSAGE,
            new ConversationId("c"),
            Optional.of(new MessageId("m")),
            Optional.empty(),
            List.of());
    return new LiveEvent(new ShownChange(change, Optional.empty(), Optional.empty()), null);
  }

  private static List<Long> sequences(EventBatch batch) {
    return batch.events().stream().map(LiveEvent::sequence).toList();
  }
}
