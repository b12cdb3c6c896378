package co.com.bsl.inbox.benchmarks.micro;

import co.com.bsl.inbox.adapter.twilio.TwilioAdapter;
import co.com.bsl.inbox.adapter.twilio.TwilioConfig;
import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.application.inbound.WebhookDecoder;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.benchmarks.load.Webhooks;
import co.com.bsl.inbox.benchmarks.product.Servers;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Checking a webhook's signature and understanding what it says. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecoderBenchmark {
  private static final String PUBLIC_URL = "https://inbox.example";

  private final WebhookDecoder decoder =
      new TwilioAdapter(
              new TwilioConfig(
                  Servers.ACCOUNT.sid(),
                  new Secret(Servers.ACCOUNT.authToken()),
                  Optional.empty(),
                  Servers.ACCOUNT.number(),
                  "http://127.0.0.1:9",
                  PUBLIC_URL,
                  TwilioConfig.SignatureMode.ENFORCE),
              Clock.systemUTC())
          .webhooks();
  private final WebhookRequest request =
      new Webhooks(Servers.ACCOUNT, PUBLIC_URL, 1).received("hola, buenas tardes");

  /** One inbound message. */
  @Benchmark
  public WebhookEvent decode() {
    return decoder.decode(request);
  }
}
