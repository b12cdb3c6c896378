package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.domain.agent.AgentId;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What comes next for a reader.
 *
 * @param upTo everything up to this number has been told once these events are
 * @param missed whether so much was missed that the reader has to load afresh and go on from there
 */
record EventBatch(List<LiveEvent> events, long upTo, boolean missed) {

  public EventBatch {
    events = List.copyOf(events);
  }

  static EventBatch of(List<LiveEvent> events, long upTo) {
    return new EventBatch(events, upTo, false);
  }

  static EventBatch missedUpTo(long sequence) {
    return new EventBatch(List.of(), sequence, true);
  }

  /** What of it that agent may know. */
  EventBatch concerning(AgentId agent) {
    return new EventBatch(events.stream().filter(e -> e.concerns(agent)).toList(), upTo, missed);
  }

  /** Whether there is nothing to tell. */
  boolean isEmpty() {
    return events.isEmpty() && !missed;
  }

  /** The answer to somebody who polls. */
  Polled polled(Viewer viewer) {
    List<EventJson> told =
        missed
            ? List.of(EventJson.Signal.resync(upTo))
            : events.stream().map(event -> event.json(viewer)).toList();
    return new Polled(true, told, upTo);
  }

  /** Events as JSON, and the number to go on from. */
  record Polled(boolean success, @JsonProperty("eventos") List<EventJson> events, long seq) {}
}
