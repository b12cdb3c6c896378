package co.com.bsl.inbox.adapter.http.bench;

import co.com.bsl.inbox.adapter.http.secret.OneTimeCodes;
import java.time.Instant;
import java.util.stream.IntStream;

/** An authenticator app: it finds the code as slowly as somebody who tries them all. */
public record Phone(String secret) {

  /** What the app shows at that time. */
  public String code(Instant at) {
    OneTimeCodes codes = new OneTimeCodes();
    long step = at.getEpochSecond() / 30;
    return IntStream.range(0, 1_000_000)
        .mapToObj("%06d"::formatted)
        .filter(code -> codes.step(secret, code, at).orElse(0) == step)
        .findFirst()
        .orElseThrow();
  }
}
