package co.com.bsl.inbox.emulator.callback;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How Twilio calls an address back: what the fragment of a webhook's URL may set.
 *
 * @param policy after which failures to call again: ct, rt, 4xx, 5xx or all
 */
record ConnectionOverrides(
    Duration connect, Duration read, Duration total, int retries, Set<String> policy) {

  static ConnectionOverrides parse(String fragment) {
    Map<String, String> values =
        Arrays.stream(fragment.split("&"))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, last) -> last));
    return new ConnectionOverrides(
        millis(100, 10_000, values.get("ct"), 5_000),
        millis(100, 15_000, values.get("rt"), 15_000),
        millis(100, 15_000, values.get("tt"), 15_000),
        between(0, 5, values.get("rc"), 1),
        Set.of(values.getOrDefault("rp", "ct").split(",")));
  }

  boolean retriesAfter(CallbackResult result) {
    return policy.contains(result.failureClass())
        || (policy.contains("all") && !result.failureClass().isEmpty());
  }

  private static Duration millis(int least, int most, String number, int otherwise) {
    return Duration.ofMillis(between(least, most, number, otherwise));
  }

  private static int between(int least, int most, String number, int otherwise) {
    boolean isNumber = number != null && number.matches("[0-9]{1,9}");
    return isNumber ? Math.max(least, Math.min(most, Integer.parseInt(number))) : otherwise;
  }
}
