package co.com.bsl.inbox.bootstrap.logging;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How much is logged, and into which file besides the console. */
public record LogSettings(Level level, Optional<Path> file) {

  /** How much is logged. */
  public enum Level {
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR
  }

  /** Puts the settings in force; must come before the first logger is made. */
  public void apply() {
    set("logFile", "System.err");
    set("defaultLogLevel", "warn");
    set("log.co.com.bsl.inbox", level.name());
    set("showDateTime", "true");
    set("dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    set("showShortLogName", "true");
    file.ifPresent(path -> System.setErr(both(System.err, path)));
  }

  private static void set(String key, String value) {
    System.setProperty("org.slf4j.simpleLogger." + key, value);
  }

  private static PrintStream both(PrintStream console, Path path) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      OutputStream file = new FileOutputStream(path.toFile(), true);
      return new PrintStream(new TwoStreams(console, file), true, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("LOG_FILE cannot be written: " + path, failure);
    }
  }
}
