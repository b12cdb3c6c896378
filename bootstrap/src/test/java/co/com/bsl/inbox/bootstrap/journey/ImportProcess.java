package co.com.bsl.inbox.bootstrap.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.bootstrap.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real import as a process of its own, with little memory, that can be killed. */
final class ImportProcess {
  private static final String HEAP = "-Xmx48m";

  private final Process process;
  private final List<String> lines = new ArrayList<>();

  private ImportProcess(Process process) {
    this.process = process;
  }

  static ImportProcess start(Map<String, String> environment, Path folder) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            HEAP,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "import");
    builder.environment().putAll(environment);
    builder.directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("import.log").toFile()));
    try {
      return new ImportProcess(builder.start());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Kills it, wherever it is, once it has told of so many pages; answers all that it told. */
  List<String> killAfter(int pages) {
    return read(pages);
  }

  /** Waits until it is done; answers all that it told. */
  List<String> finish() {
    return read(Integer.MAX_VALUE);
  }

  private List<String> read(int pages) {
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String line = out.readLine();
      while (line != null) {
        lines.add(line);
        if (lines.size() == pages) {
          process.toHandle().destroyForcibly();
        }
        line = out.readLine();
      }
      process.waitFor();
      return List.copyOf(lines);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
