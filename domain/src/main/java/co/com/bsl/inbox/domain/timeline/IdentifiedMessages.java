package co.com.bsl.inbox.domain.timeline;

import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages that have an id, the provider's or ours; accounts with the same id become one. */
final class IdentifiedMessages {
  private final Map<Origin.Identity, Message> byIdentity = new LinkedHashMap<>();

  /** Takes in what is identified about that message, and leaves the rest. */
  void add(Message message) {
    message.origins().without(Source.MIRROR).map(message::withOrigins).ifPresent(this::unite);
  }

  /** Each message once. */
  Collection<Message> all() {
    Map<Origin.Identity, Message> once = new LinkedHashMap<>();
    byIdentity.values().forEach(message -> once.put(message.origins().best().identity(), message));
    return once.values();
  }

  private void unite(Message message) {
    Message united = message;
    for (Message known : knownAs(message)) {
      united = united.union(known);
    }
    for (Origin origin : united.origins().all()) {
      byIdentity.put(origin.identity(), united);
    }
  }

  private List<Message> knownAs(Message message) {
    List<Message> known = new ArrayList<>();
    for (Origin origin : message.origins().all()) {
      Optional.ofNullable(byIdentity.get(origin.identity()))
          .filter(candidate -> !known.contains(candidate))
          .ifPresent(known::add);
    }
    return known;
  }
}
