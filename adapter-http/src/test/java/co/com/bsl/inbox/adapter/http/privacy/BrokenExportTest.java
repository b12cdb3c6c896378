package co.com.bsl.inbox.adapter.http.privacy;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are taken out and do not arrive whole. */
@Timeout(60)
class BrokenExportTest {
  private static final String CONTACT = "/api/conversacion/573001234567/exportar";
  private static final String AUDIT = "/api/auditoria/exportar";

  /** More than the network between two ends takes unread, so the writer waits for the reader. */
  private static final int MUCH = 24 << 20;

  private final Inbox inbox = Inbox.open(Setup.PLAIN.limitedTo(0));
  private final Client root = inbox.page("root");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void aContactsFileThatCannotBeFinishedDoesNotEndLikeAWholeOne() throws IOException {
    annaHasSentAFilm();
    try (Response answer = root.begin(CONTACT)) {
      InputStream body = answer.body().byteStream();
      assertThat(body.read()).isEqualTo('P');

      inbox.storeBroken.set(true);

      assertThatIOException().isThrownBy(() -> body.transferTo(OutputStream.nullOutputStream()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "identity"})
  void anAuditLogThatCannotBeReadToItsEndDoesNotEndLikeAWholeOne(String encoding)
      throws IOException {
    entries(2_000);
    inbox.breakAuditAfter(3);

    try (Response answer = root.with("Accept-Encoding", encoding).begin(AUDIT)) {
      assertThatIOException().isThrownBy(() -> answer.body().bytes());
    }
  }

  @Test
  void aBeginningThatHasNotLeftYetIsNotFollowedByAnError() {
    entries(1);
    inbox.breakAuditAfter(1);

    Answer answer = root.get(AUDIT);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text()).doesNotContain("sign_in");
    assertThat(answer.code()).isEqualTo("error_interno");
  }

  @Test
  void whatCannotEvenBeBegunIsRefusedAsEver() {
    inbox.breakAuditAfter(0);

    Answer answer = root.get(AUDIT);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("almacen_no_disponible");
  }

  @Test
  void whoBreaksOffADownloadIsNoErrorOfOurs() throws IOException {
    annaHasSentAFilm();
    PrintStream console = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, UTF_8));
    try {
      try (Response answer = root.begin(CONTACT)) {
        assertThat(answer.body().byteStream().read()).isEqualTo('P');
      }
      while (told.size() == 0 && !root.get("/metrics").text().contains("{numero}/exportar\"")) {
        Thread.onSpinWait();
      }
    } finally {
      System.setErr(console);
    }

    assertThat(told.toString(UTF_8)).isEmpty();
  }

  private void annaHasSentAFilm() {
    byte[] bytes = new byte[MUCH];
    new Random(1).nextBytes(bytes);
    Attachment film = new Attachment("https://files/1", "video/mp4", "");
    inbox.messaging.keep(film, bytes);
    inbox.desk.annaWrites(
        inbound(new Content(ContentKind.VIDEO, "", List.of(film), Map.of())).id("m1"));
  }

  private void entries(int count) {
    AuditEvent event =
        AuditEvent.of(inbox.clock.instant(), AuditActor.UNKNOWN, AuditAction.SIGN_IN);
    inbox.store.commit(
        tx -> {
          IntStream.range(0, count).forEach(n -> tx.audit().append(event));
          return null;
        });
  }
}
