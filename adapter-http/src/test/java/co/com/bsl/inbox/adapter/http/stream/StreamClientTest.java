package co.com.bsl.inbox.adapter.http.stream;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.named;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.live.FollowChanges;
import co.com.bsl.inbox.application.outbound.Advice;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamClientTest {
  private static final int PLENTY = 1_000;

  private final InMemoryInbox inbox = new InMemoryInbox();
  private final Queue<Runnable> background = new ArrayDeque<>();
  private Runnable beforeTheLogAnswers = () -> {};
  private final EventHub hub =
      new EventHub(
          new FollowChanges(new AnsweringLate(inbox, this::logIsAboutToAnswer), inbox),
          new Shapes(
              (failure, language) -> new Advice("", ""),
              Clock.fixed(MessageBuilder.NINE, ZoneOffset.UTC)),
          background::add);
  private final FakeOutput output = new FakeOutput();

  @Test
  void nothingIsWrittenBeforeTheServerSaysThatItMayBe() {
    StreamClient client = client(0);

    client.wake();
    client.beat();

    assertThat(output.arrived()).isEmpty();
  }

  @Test
  void aPageThatTakesOneThingAtATimeGetsEverythingInOrder() throws Exception {
    write("a", "b", "c");
    hub.advance();
    StreamClient client = client(0);

    for (int turn = 0; turn < 20; turn++) {
      output.takes(1);
      client.onWritePossible();
    }

    assertThat(output.arrived().lines().filter(line -> line.startsWith("id:")))
        .containsExactly("id: 1", "id: 2", "id: 3");
  }

  @Test
  void whileAPageTakesNothingNothingIsLost() throws Exception {
    StreamClient client = client(0);
    output.takes(PLENTY);
    client.onWritePossible();
    output.takes(0);

    write("a");
    hub.advance();
    client.wake();
    write("b");
    hub.advance();
    client.wake();
    String meanwhile = ids(output.arrived());
    output.takes(PLENTY);
    client.onWritePossible();

    assertThat(meanwhile).isEmpty();
    assertThat(ids(output.arrived())).isEqualTo("1 2");
  }

  @Test
  void aPageThatFellBehindTheWindowReadsTheLogInTheBackground() throws Exception {
    write("first");
    announce(EventWindow.SIZE + 10);
    while (hub.next(inbox.latest()).isEmpty()) {
      hub.advance();
    }
    StreamClient client = client(0);
    output.takes(PLENTY);

    client.onWritePossible();
    String before = ids(output.arrived());
    background.remove().run();

    assertThat(before).isEmpty();
    assertThat(ids(output.arrived())).startsWith("1 2 3 ").endsWith(" " + inbox.latest());
  }

  @Test
  void whatIsAnnouncedWhileTheLogIsBeingReadIsNotForgotten() throws Exception {
    write("a");
    StreamClient client = client(inbox.latest());
    output.takes(PLENTY);
    client.onWritePossible();
    beforeTheLogAnswers =
        () -> {
          write("b");
          advance();
          client.wake();
        };

    background.remove().run();

    assertThat(ids(output.arrived())).isEqualTo("2");
    assertThat(background).isEmpty();
  }

  @Test
  void changesWhoseMessageIsGoneAreReadOver() throws Exception {
    write("a");
    Change gone = Change.message(Conversations.idOf(ANNA), new MessageId("gone"), List.of());
    inbox.commit(tx -> IntStream.range(0, 250).mapToLong(n -> tx.announce(gone)).max());
    write("b");
    hub.advance();
    hub.advance();
    StreamClient client = client(1);
    output.takes(PLENTY);

    client.onWritePossible();

    assertThat(ids(output.arrived())).isEqualTo("252");
  }

  @Test
  void aHeartbeatSaysHowFarThePageHasRead() throws Exception {
    write("a");
    hub.advance();
    StreamClient client = client(0);
    output.takes(PLENTY);
    client.onWritePossible();
    output.arrived();

    client.beat();

    assertThat(output.arrived())
        .isEqualTo("event: latido\ndata: {\"seq\":1,\"tipo\":\"latido\"}\n\n");
  }

  @Test
  void aConnectionThatTakesNothingForThreeHeartbeatsIsGivenUp() {
    StreamClient client = client(0);

    client.beat();
    client.beat();
    boolean afterTwo = client.closed().isDone();
    client.beat();

    assertThat(afterTwo).isFalse();
    assertThat(client.closed()).isDone();
  }

  @Test
  void aConnectionThatTakesSomethingNowAndThenIsKept() {
    StreamClient client = client(0);

    for (int beat = 0; beat < 10; beat++) {
      client.beat();
      output.takes(1);
      client.onWritePossible();
    }

    assertThat(client.closed()).isNotDone();
  }

  @Test
  void aBrowserThatIsGoneIsNoticedAtTheNextWrite() {
    StreamClient client = client(0);
    output.takes(PLENTY);
    client.onWritePossible();
    output.breaks();

    client.beat();

    assertThat(client.closed()).isDone();
  }

  @Test
  void aClosedPageIsNotWrittenToAnyMore() {
    StreamClient client = client(0);
    output.takes(PLENTY);
    client.onWritePossible();
    output.arrived();

    client.end();
    client.beat();
    client.wake();

    assertThat(output.arrived()).isEmpty();
  }

  private void logIsAboutToAnswer() {
    Runnable once = beforeTheLogAnswers;
    beforeTheLogAnswers = () -> {};
    once.run();
  }

  private void advance() {
    try {
      hub.advance();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private StreamClient client(long position) {
    return new StreamClient(
        hub, output, MARTA, new Viewer(Locale.forLanguageTag("es"), true), position);
  }

  private void write(String... texts) {
    for (String text : texts) {
      Message message = inbound(text).build();
      inbox.commit(
          tx -> {
            tx.conversations().save(named("Anna", ANNA));
            long number = tx.announce(change(message));
            tx.messages().save(Conversations.idOf(ANNA), message.storedAs(number));
            return null;
          });
    }
  }

  private void announce(int times) {
    Message message = inbox.timeline(Conversations.idOf(ANNA), Optional.empty(), 1).items().get(0);
    inbox.commit(
        tx -> {
          for (int n = 0; n < times; n++) {
            tx.announce(change(message));
          }
          return null;
        });
  }

  private static Change change(Message message) {
    return Change.message(Conversations.idOf(ANNA), message.id(), List.of());
  }

  private static String ids(String text) {
    return String.join(
        " ",
        text.lines().filter(line -> line.startsWith("id: ")).map(l -> l.substring(4)).toList());
  }
}
