package co.com.bsl.inbox.domain.messaging;

import java.util.List;
import java.util.Optional;

/** Messages newest first, and the mark of the page with the older ones. */
public record HistoryPage(List<ProviderMessage> messages, Optional<String> next) {

  public HistoryPage {
    messages = List.copyOf(messages);
  }
}
