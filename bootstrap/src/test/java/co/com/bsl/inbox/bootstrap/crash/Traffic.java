package co.com.bsl.inbox.bootstrap.crash;

import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Arrival;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Contacts who write and an agent who answers, all at once, whatever happens to the inbox. */
public final class Traffic {
  private static final int CONTACTS = 3;

  private final Emulator emulator;
  private final ApiClient api;
  private final Random chance;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** What contacts wrote and the inbox confirmed, by provider id. */
  private final Queue<String> confirmed = new ConcurrentLinkedQueue<>();

  /** What the agent sent and the inbox accepted: the text by the client's id. */
  private final Map<String, String> accepted = new ConcurrentHashMap<>();

  private final CountDownLatch stop = new CountDownLatch(1);

  public Traffic(Emulator emulator, ApiClient api, long seed) {
    this.emulator = emulator;
    this.api = api;
    this.chance = new Random(seed);
  }

  /** The numbers of the contacts. */
  public static List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < CONTACTS; i++) {
      numbers.add("57300555000" + i);
    }
    return numbers;
  }

  /** Everybody begins. */
  public void start() {
    for (String number : numbers()) {
      Random mine = new Random(chance.nextLong());
      threads.execute(() -> write(number, mine));
    }
    Random agents = new Random(chance.nextLong());
    threads.execute(() -> answer(agents));
  }

  /** What contacts wrote and the inbox confirmed, by provider id. */
  public List<String> confirmed() {
    return List.copyOf(confirmed);
  }

  /** What the agent sent and the inbox accepted: the text by the client's id. */
  public Map<String, String> accepted() {
    return Map.copyOf(accepted);
  }

  /** No more from now on; returns when everybody has finished. */
  public void stop() throws InterruptedException {
    stop.countDown();
    threads.shutdown();
    if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the traffic does not end");
    }
  }

  private void write(String number, Random mine) {
    for (int i = 0; goesOn(mine); i++) {
      String text = mine.nextInt(4) == 0 ? "ok" : "mensaje %d de %s".formatted(i, number);
      Arrival arrival = emulator.contact(number).writes(text);
      arrival
          .await()
          .filter(attempt -> attempt.result().status() / 100 == 2)
          .ifPresent(attempt -> confirmed.add(arrival.sid()));
    }
  }

  private void answer(Random mine) {
    for (int i = 0; goesOn(mine); i++) {
      String id = "client-" + i;
      String number = numbers().get(mine.nextInt(CONTACTS));
      String text = "respuesta %d".formatted(i);
      if (send(id, number, text) || (stop.getCount() > 0 && send(id, number, text))) {
        accepted.put(id, text);
      }
    }
  }

  /** Nobody types without a pause, even when nobody answers. */
  private boolean goesOn(Random mine) {
    try {
      return !stop.await(10 + mine.nextInt(60), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether the inbox said that it accepted the message. */
  private boolean send(String id, String number, String text) {
    try {
      String json =
          "{\"to\":\"%s\",\"message\":\"%s\",\"client_id\":\"%s\"}".formatted(number, text, id);
      return api.post("/api/enviar-mensaje", json).status() / 100 == 2;
    } catch (UncheckedIOException dead) {
      return false;
    }
  }
}
