package co.com.bsl.inbox.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HttpAdapterTest {

  @Test
  void aRequestThatIsBeingAnsweredIsFinishedWhenTheServerStops() throws Exception {
    Inbox inbox = Inbox.open();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayFinish = new CountDownLatch(1);
    inbox.decoder.pause(
        () -> {
          begun.countDown();
          await(mayFinish);
        });
    CompletableFuture<Answer> answer =
        CompletableFuture.supplyAsync(() -> inbox.anybody().postForm("/webhook/twilio", "a=b"));
    Client newcomer = inbox.anybody().with("Connection", "close");
    begun.await();

    CompletableFuture<Void> stopped = CompletableFuture.runAsync(inbox.server::stop);
    untilNobodyIsLetIn(newcomer);
    mayFinish.countDown();

    assertThat(answer.join().status()).isEqualTo(200);
    stopped.join();
  }

  @Test
  void aPollThatWaitsIsAnsweredWhenTheServerStops() {
    Inbox inbox = Inbox.open();
    CompletableFuture<Answer> answer = inbox.page("marta").getLater("/api/cambios?espera=55");
    while (inbox.openReaders() == 0) {
      Thread.onSpinWait();
    }

    inbox.server.stop();

    assertThat(answer.join().json().path("eventos")).isEmpty();
  }

  @Test
  void twoServersCannotShareAPort() {
    try (Inbox inbox = Inbox.open()) {
      assertThatThrownBy(() -> Inbox.open(Setup.PLAIN.onPort(inbox.server.port())))
          .hasMessageContaining("Port already in use");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException given) {
      throw new IllegalStateException(given);
    }
  }

  private static void untilNobodyIsLetIn(Client newcomer) {
    boolean open = true;
    while (open) {
      try {
        newcomer.get("/health");
      } catch (UncheckedIOException refused) {
        open = false;
      }
    }
  }
}
