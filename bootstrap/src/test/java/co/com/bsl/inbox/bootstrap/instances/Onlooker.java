package co.com.bsl.inbox.bootstrap.instances;

import co.com.bsl.inbox.bootstrap.crash.Reckoning;
import co.com.bsl.inbox.bootstrap.crash.Traffic;
import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.bootstrap.journey.ApiClient.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Somebody who lists, opens and searches all the time, and notes when a message has a status that
 * is behind the one seen before. Owns one thread.
 */
final class Onlooker {
  private static final long PAUSE_NANOS = 50_000_000;

  private final ApiClient api;
  private final Random chance;
  private final Thread thread = new Thread(this::look, "onlooker");
  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<String> stepsBack = new ArrayList<>();
  private volatile boolean stopped;
  private int looks;

  private Onlooker(ApiClient api, long seed) {
    this.api = api;
    this.chance = new Random(seed);
    thread.setDaemon(true);
  }

  static Onlooker of(ApiClient api, long seed) {
    Onlooker onlooker = new Onlooker(api, seed);
    onlooker.thread.start();
    return onlooker;
  }

  /** How often it was shown something; call it when it has stopped. */
  int looks() {
    return looks;
  }

  /** What it saw that must not be; call it when it has stopped. */
  List<String> stepsBack() {
    return List.copyOf(stepsBack);
  }

  /** No more from now on. */
  void stop() throws InterruptedException {
    stopped = true;
    thread.join();
  }

  private void look() {
    while (!stopped) {
      try {
        lookOnce();
      } catch (UncheckedIOException | IllegalStateException unanswered) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private void lookOnce() {
    List<String> numbers = Traffic.numbers();
    Answer answer =
        switch (chance.nextInt(3)) {
          case 0 -> api.get("/api/conversaciones");
          case 1 -> api.get("/api/buscar?q=respuesta");
          default -> api.conversation(numbers.get(chance.nextInt(numbers.size())));
        };
    if (answer.status() == 200) {
      looks++;
      answer.at("/mensajes").forEach(this::note);
    }
  }

  /** In what was searched for, the message is one step deeper. */
  private void note(JsonNode row) {
    JsonNode message = row.has("mensaje") ? row.at("/mensaje") : row;
    String id = message.at("/id").asText();
    int rank = Reckoning.RANKS.indexOf(message.at("/status").asText());
    int before = ranks.getOrDefault(id, rank);
    if (rank < before) {
      stepsBack.add("%s from %s to %s".formatted(id, before, message.at("/status").asText()));
    }
    ranks.put(id, Math.max(rank, before));
  }
}
