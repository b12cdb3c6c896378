package co.com.bsl.inbox.adapter.http.operations;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What this server counts and measures. */
public final class Meters {
  private static final double[] SECONDS = {0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Histogram requests =
      Histogram.builder()
          .name("http_request_seconds")
          .help("Time from a request to the end of its answer.")
          .labelNames("method", "route", "status")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);

  /** Notes that a request was answered. */
  public void answered(String method, String route, int status, double seconds) {
    requests.labelValues(method, route, String.valueOf(status)).observe(seconds);
  }

  /** Measures something whenever somebody looks. */
  public void watch(String name, String help, DoubleSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.getAsDouble()))
        .register(registry);
  }

  /** Measures several things that one look tells, whenever somebody looks. */
  public <R> void watch(Supplier<R> look, List<Figure<R>> figures) {
    MultiCollector collector =
        () -> {
          R seen = look.get();
          return new MetricSnapshots(figures.stream().map(figure -> figure.of(seen)).toList());
        };
    registry.register(collector);
  }

  /** One of several things that a look tells. */
  public record Figure<R>(String name, String help, ToDoubleFunction<R> value) {

    private MetricSnapshot of(R seen) {
      double number = value.applyAsDouble(seen);
      return GaugeSnapshot.builder()
          .name(name)
          .help(help)
          .dataPoint(GaugeDataPointSnapshot.builder().value(number).build())
          .build();
    }
  }

  /** Everything measured, as text in UTF-8. */
  public byte[] text() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(text, registry.scrape());
    } catch (IOException memoryNeverFails) {
      throw new UncheckedIOException(memoryNeverFails);
    }
    return text.toByteArray();
  }
}
