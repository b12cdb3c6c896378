package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.live.ShownChange;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.change.Change;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A change on its way to many readers: put into words once for all who are alike, then shared. */
final class LiveEvent {
  private final ShownChange shown;
  private final EventMapper mapper;
  private final Map<Viewer, byte[]> frames = new ConcurrentHashMap<>();

  LiveEvent(ShownChange shown, EventMapper mapper) {
    this.shown = shown;
    this.mapper = mapper;
  }

  /** Its number in the log. */
  long sequence() {
    return shown.change().sequence();
  }

  /** Whether what was told before is to be forgotten. */
  boolean isErasure() {
    return shown.change().kind() == Change.Kind.ERASURE;
  }

  /** Whether that agent may know of it. */
  boolean concerns(AgentId agent) {
    return shown.change().audience().filter(only -> !only.equals(agent)).isEmpty();
  }

  /** The event as an object. */
  EventJson json(Viewer viewer) {
    return mapper.event(shown, viewer);
  }

  /** The event as the bytes of a stream; nobody changes them. */
  byte[] frame(Viewer viewer) {
    return frames.computeIfAbsent(viewer, missing -> json(missing).numbered());
  }
}
