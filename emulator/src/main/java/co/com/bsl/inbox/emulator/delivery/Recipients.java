package co.com.bsl.inbox.emulator.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is known about phones as receivers: who reads at once, and whom nothing reaches. */
public final class Recipients {
  private final Set<String> readers = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  /** Sets whether the phone reads what it gets at once. */
  public void readAtOnce(String contact, boolean yes) {
    if (yes) {
      readers.add(contact);
    } else {
      readers.remove(contact);
    }
  }

  public boolean isReader(String contact) {
    return readers.contains(contact);
  }

  /** Lets every message to the contact fail with that error code; 0 ends it. */
  public void failWith(String contact, int errorCode) {
    if (errorCode == 0) {
      failures.remove(contact);
    } else {
      failures.put(contact, errorCode);
    }
  }

  Optional<Integer> failureOf(String contact) {
    return Optional.ofNullable(failures.get(contact));
  }

  /** Forgets everything. */
  public void clear() {
    readers.clear();
    failures.clear();
  }
}
