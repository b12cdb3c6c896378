package co.com.bsl.inbox.bootstrap.command.care;

import co.com.bsl.inbox.adapter.sql.care.Restored;
import co.com.bsl.inbox.adapter.sql.care.StoreRestore;
import co.com.bsl.inbox.bootstrap.command.Configured;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a copy in the place of the store, while the inbox is stopped. */
@Command(
    name = "restore",
    description = "Checks a copy and puts it in the place of the store; the inbox must be stopped.",
    mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Source source;

  @Option(
      names = "--force",
      description = "takes the copy although it holds what should not be; never a damaged one")
  private boolean force;

  /** Either a file, or what was put back already. */
  private static final class Source {
    @Parameters(paramLabel = "FILE", description = "the copy, made by backup")
    private Path file;

    @Option(
        names = "--in-place",
        description = "the store was put back by other means (pg_restore, a snapshot of the disk)")
    private boolean inPlace;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    StoreRestore restore =
        new StoreRestore(
            Configured.here().store(), Clock.systemUTC(), new FindingLines(out)::print);
    Restored restored = source.inPlace ? restore.inPlace(force) : restore.from(source.file, force);
    restored.replaced().ifPresent(kept -> out.println("the store before is kept as " + kept));
    out.println(
        "restored; %d messages are looked up at Twilio before they are sent again, Wix is asked again about %d notes and bot switches, %d sessions ended"
            .formatted(restored.sends(), restored.secondRecord(), restored.sessions()));
    return 0;
  }
}
