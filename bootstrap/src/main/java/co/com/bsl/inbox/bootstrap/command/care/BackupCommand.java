package co.com.bsl.inbox.bootstrap.command.care;

import co.com.bsl.inbox.adapter.sql.care.Copy;
import co.com.bsl.inbox.adapter.sql.care.StoreBackup;
import co.com.bsl.inbox.bootstrap.command.Configured;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the store, whether the inbox is serving or not. */
@Command(
    name = "backup",
    description = "Makes a consistent copy of the store, while the inbox serves or not.",
    mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'inbox-'yyyyMMdd-HHmmss'.db'").withZone(ZoneOffset.UTC);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "the copy; inbox-<time>.db in this folder by default")
  private Path file;

  @Option(names = "--force", description = "replaces FILE if it is there")
  private boolean force;

  @Override
  public Integer call() {
    AppConfig config = Configured.here();
    Path target = file == null ? Path.of(NAME.format(Clock.systemUTC().instant())) : file;
    Copy copy = StoreBackup.of(config.store()).into(target, force);
    spec.commandLine()
        .getOut()
        .println(
            "%s: %d bytes, %d messages, changes up to %d"
                .formatted(copy.file(), copy.bytes(), copy.messages(), copy.latest()));
    return 0;
  }
}
