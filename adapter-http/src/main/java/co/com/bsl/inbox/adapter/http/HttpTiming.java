package co.com.bsl.inbox.adapter.http;

import java.time.Duration;

/**
 * How patient the server is.
 *
 * @param heartbeat how often a stream says that it lives; proxies and pages wait for 15 s
 * @param idle how long a connection may be silent; longer than the longest poll
 * @param arrival how long the head or the body of a request may take to arrive
 * @param drain how long open requests may take when the server stops
 */
record HttpTiming(Duration heartbeat, Duration idle, Duration arrival, Duration drain) {
  static final HttpTiming USUAL =
      new HttpTiming(
          Duration.ofSeconds(10),
          Duration.ofSeconds(75),
          Duration.ofSeconds(20),
          Duration.ofSeconds(5));
}
