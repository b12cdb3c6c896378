package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.benchmarks.micro.DecoderBenchmark;
import co.com.bsl.inbox.benchmarks.micro.MergeBenchmark;
import co.com.bsl.inbox.benchmarks.report.Row;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The merge of two histories, measured by JMH in a process of its own. */
public final class Merging implements Scenario {
  private final Effort effort;

  public Merging(Effort effort) {
    this.effort = effort;
  }

  @Override
  public List<Row> measure() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(MergeBenchmark.class.getName())
                    .include(DecoderBenchmark.class.getName())
                    .forks(1)
                    .warmupIterations(effort.rounds())
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(effort.rounds())
                    .measurementTime(TimeValue.seconds(2))
                    .jvmArgs("-Xmx4g")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    double merge = micros(results, "merge", "1000000");
    double baseline = micros(results, "sortAndHash", "1000000");
    return List.of(
        Row.atMost(
            "merge of two histories of 1,000,000 messages",
            1.5,
            merge / baseline,
            "%.2f s against %.2f s".formatted(merge / 1e6, baseline / 1e6)),
        Row.note(
            "signature and decoding of a webhook",
            "%.1f µs".formatted(micros(results, "decode", ""))),
        Row.within("merge of 50 + 50 messages", 20, micros(results, "merge", "50"), "µs", "mean"));
  }

  private static double micros(Collection<RunResult> results, String method, String messages) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
        .filter(result -> messages.equals(size(result)))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }

  private static String size(RunResult result) {
    String messages = result.getParams().getParam("messages");
    return messages == null ? "" : messages;
  }
}
