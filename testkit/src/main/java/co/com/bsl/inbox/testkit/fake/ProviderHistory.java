package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.origin.ProviderId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a provider has on record, in small pages so that tests turn them. */
final class ProviderHistory {
  private static final int PAGE = 3;

  private final Map<ProviderId, ProviderMessage> messages = new LinkedHashMap<>();

  void put(ProviderMessage message) {
    messages.put(message.message().providerId().orElseThrow(), message);
  }

  int size() {
    return messages.size();
  }

  Optional<ProviderMessage> find(ProviderId id) {
    return Optional.ofNullable(messages.get(id));
  }

  List<ProviderMessage> outbound() {
    return messages.values().stream()
        .filter(known -> known.message().direction() == Direction.OUTBOUND)
        .toList();
  }

  HistoryPage page(HistoryQuery query) {
    List<ProviderMessage> asked =
        messages.values().stream()
            .filter(known -> isAsked(known, query))
            .sorted(Comparator.comparing((ProviderMessage m) -> m.message().at()).reversed())
            .toList();
    int from = query.page().map(Integer::parseInt).orElse(0);
    int to = Math.min(asked.size(), from + PAGE);
    Optional<String> next = to < asked.size() ? Optional.of(String.valueOf(to)) : Optional.empty();
    return new HistoryPage(asked.subList(Math.min(from, to), to), next);
  }

  private static boolean isAsked(ProviderMessage known, HistoryQuery query) {
    return known.message().direction() == query.direction()
        && query.contact().filter(contact -> !contact.equals(known.contact())).isEmpty()
        && query.since().filter(known.message().at()::isBefore).isEmpty();
  }
}
