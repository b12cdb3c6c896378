package co.com.bsl.inbox.emulator.callback;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Makes one signed call, and again where the retry policy in the URL says so. */
final class CallbackPost implements AutoCloseable {
  private static final int IDLE_CONNECTIONS = 64;

  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .retryOnConnectionFailure(false)
          .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
          .addNetworkInterceptor(
              chain -> {
                Request request = chain.request();
                Connected.in(request).set(true);
                return chain.proceed(request);
              })
          .build();
  private final TwilioSignature signature;
  private final CallbackLedger ledger;
  private final Clock clock;

  CallbackPost(String authToken, CallbackLedger ledger, Clock clock) {
    this.signature = new TwilioSignature(authToken);
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Calls until it succeeds, tries or time run out, or the policy says no; answers the last. */
  CallbackAttempt post(Callback callback) {
    CallbackUrl url = CallbackUrl.parse(callback.url());
    String token = UUID.randomUUID().toString();
    long deadline = System.nanoTime() + url.overrides().total().toNanos();
    int retriesLeft = url.overrides().retries();
    while (true) {
      Duration left = Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime()));
      CallbackResult result = call(request(callback, url, token), url.overrides(), left);
      CallbackAttempt attempt =
          new CallbackAttempt(callback, url.address(), token, clock.instant(), result);
      ledger.add(attempt);
      boolean again = retriesLeft-- > 0 && url.overrides().retriesAfter(result);
      if (!again || System.nanoTime() > deadline) {
        return attempt;
      }
    }
  }

  private Request request(Callback callback, CallbackUrl url, String token) {
    return new Request.Builder()
        .url(url.address())
        .header("User-Agent", "TwilioProxy/1.1")
        .header("X-Twilio-Signature", signature.of(url.address(), callback.form()))
        .header("I-Twilio-Idempotency-Token", token)
        .tag(Connected.class, new Connected())
        .post(callback.form().body())
        .build();
  }

  private CallbackResult call(Request request, ConnectionOverrides overrides, Duration left) {
    OkHttpClient client =
        http.newBuilder()
            .connectTimeout(overrides.connect())
            .readTimeout(overrides.read())
            .callTimeout(left)
            .build();
    try (Response answer = client.newCall(request).execute()) {
      String contentType = answer.header("Content-Type", "");
      return CallbackResult.answered(answer.code(), contentType, answer.body().string());
    } catch (InterruptedIOException e) {
      return CallbackResult.failed(Connected.in(request).get() ? "rt" : "ct");
    } catch (IOException e) {
      return CallbackResult.failed(Connected.in(request).get() ? "io" : "ct");
    }
  }

  @Override
  public void close() {
    http.connectionPool().evictAll();
  }

  /** Whether a request got as far as a connection, which decides how Twilio names its failure. */
  private static final class Connected extends AtomicBoolean {
    private static final long serialVersionUID = 1L;

    static Connected in(Request request) {
      return request.tag(Connected.class);
    }
  }
}
