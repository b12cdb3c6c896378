package co.com.bsl.inbox.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares what the inbox shows with what the emulator knows. */
public final class Reckoning {
  /** Statuses, each later than the ones before it. */
  public static final List<String> RANKS =
      List.of(
          "pending",
          "received",
          "accepted",
          "queued",
          "sending",
          "sent",
          "undelivered",
          "failed",
          "delivered",
          "read");

  private final Emulator emulator;
  private final List<JsonNode> shown = new ArrayList<>();

  /** Reads everything that is shown there. */
  public Reckoning(Emulator emulator, ApiClient api) {
    this.emulator = emulator;
    Traffic.numbers().forEach(number -> shown.addAll(history(api, number)));
  }

  /** Nothing that was confirmed is missing, and no provider id is there twice. */
  public void everyConfirmedMessageIsThereOnce(List<String> confirmed) {
    Map<String, Long> times =
        shown.stream()
            .filter(message -> !message.at("/sid").isNull())
            .collect(Collectors.groupingBy(m -> m.at("/sid").asText(), Collectors.counting()));
    assertThat(times).as("confirmed webhooks").containsKeys(confirmed.toArray(String[]::new));
    assertThat(times.values()).as("each provider id once").containsOnly(1L);
  }

  /** Nothing that the provider has is missing. */
  public void everythingTheProviderHasIsThere() {
    assertThat(shown.stream().map(message -> message.at("/sid").asText()))
        .containsAll(emulator.twilio().all().stream().map(TwilioMessage::sid).toList());
  }

  /** What was accepted left once, or its failure is shown. */
  public void everyAcceptedSendLeftOnceOrFailedVisibly(Map<String, String> accepted) {
    Map<String, Long> left =
        emulator.twilio().accepted().stream()
            .collect(Collectors.groupingBy(TwilioMessage::body, Collectors.counting()));
    assertThat(left.values()).as("nothing leaves twice").containsOnly(1L);
    Map<String, JsonNode> mine =
        shown.stream().collect(Collectors.toMap(m -> m.at("/id").asText(), message -> message));
    accepted.forEach(
        (id, text) -> {
          assertThat(mine).as("accepted sends").containsKey(id);
          String status = mine.get(id).at("/status").asText();
          assertThat(left.containsKey(text) || "failed".equals(status))
              .as("send %s (%s) left or failed visibly, but is %s", id, text, status)
              .isTrue();
        });
  }

  /** No status is behind the provider's. */
  public void noStatusIsBehind() {
    assertThat(shown).filteredOn(this::isBehind).as("statuses behind the provider's").isEmpty();
  }

  /** Whether no status is behind, and nothing is missing. */
  public boolean isUpToDate() {
    return shown.size() >= emulator.twilio().all().size()
        && shown.stream().noneMatch(this::isBehind);
  }

  private boolean isBehind(JsonNode message) {
    int rank = RANKS.indexOf(message.at("/status").asText());
    return emulator
        .twilio()
        .find(message.at("/sid").asText())
        .filter(known -> rank < RANKS.indexOf(known.status().word()))
        .isPresent();
  }

  /** Every history is sorted by time. */
  public void everyHistoryIsInOrder(ApiClient api) {
    for (String number : Traffic.numbers()) {
      assertThat(history(api, number))
          .isSortedAccordingTo(
              Comparator.comparing((JsonNode message) -> message.at("/timestamp").asText())
                  .thenComparing(message -> message.at("/seq").asLong()));
    }
  }

  private static List<JsonNode> history(ApiClient api, String number) {
    List<JsonNode> all = new ArrayList<>();
    String cursor = "";
    do {
      ApiClient.Answer answer =
          api.get("/api/conversacion/%s?limite=200%s".formatted(number, cursor));
      assertThat(answer.status()).as("history of %s", number).isEqualTo(200);
      JsonNode page = answer.body();
      List<JsonNode> messages = new ArrayList<>();
      page.at("/mensajes").forEach(messages::add);
      all.addAll(0, messages);
      cursor = page.at("/anteriores").isNull() ? "" : "&antes=" + page.at("/anteriores").asText();
    } while (!cursor.isEmpty());
    return all;
  }
}
