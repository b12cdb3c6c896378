package co.com.bsl.inbox.domain.view;

import java.util.List;
import java.util.Optional;

/** Part of a longer list, and the cursor of what follows. */
public record Page<T>(List<T> items, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }
}
