package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.application.sync.CatchUp.Depth;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.bootstrap.worker.ReadingTally;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.port.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Brings in what happened before: the provider's whole history, or the conversations that only the
 * second record knows, which cannot list them itself.
 */
@Command(
    name = "import",
    description = {
      "Reads all that Twilio has on record, as the first start of 'serve' does, and tells how far",
      "it is; when it is stopped, it goes on there next time. With --numbers it reads the Wix",
      "record of the numbers in a file instead."
    },
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--numbers", paramLabel = "FILE", description = "Numbers, one a line.")
  private Path numbers;

  @Override
  public Integer call() throws IOException {
    AppConfig config = Configured.here();
    return numbers == null ? history(config) : secondRecord(config);
  }

  private int history(AppConfig config) {
    PrintWriter out = spec.commandLine().getOut();
    ReadingTally tally = new ReadingTally();
    Offline.withHistory(
        config,
        reading ->
            reading.run(
                Depth.DEEP,
                page -> {
                  tally.add(page);
                  out.println(tally.words());
                }));
    out.println("done: %s".formatted(tally.words()));
    return 0;
  }

  private int secondRecord(AppConfig config) throws IOException {
    List<String> lines = Files.readAllLines(numbers);
    Outcome outcome = new Outcome(spec.commandLine().getErr());
    Offline.withSecondRecord(
        config,
        mirror ->
            lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> outcome.of(line, () -> mirror.read(Address.parse(line)))));
    spec.commandLine().getOut().println(outcome);
    return outcome.failed == 0 ? 0 : 1;
  }

  /** What became of the lines. */
  private static final class Outcome {
    private final PrintWriter complaints;
    private int found;
    private int unknown;
    private int failed;

    Outcome(PrintWriter complaints) {
      this.complaints = complaints;
    }

    void of(String line, java.util.function.BooleanSupplier reading) {
      try {
        if (reading.getAsBoolean()) {
          found++;
        } else {
          unknown++;
        }
      } catch (IllegalArgumentException | StoreException failure) {
        failed++;
        complaints.println("%s: %s".formatted(line, failure.getMessage()));
      }
    }

    @Override
    public String toString() {
      return "%d found, %d unknown to Wix, %d failed".formatted(found, unknown, failed);
    }
  }
}
