package co.com.bsl.inbox.bootstrap.command.care;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.move.Moved;
import co.com.bsl.inbox.adapter.sql.care.move.StoreMove;
import co.com.bsl.inbox.bootstrap.command.Configured;
import co.com.bsl.inbox.bootstrap.config.DatabaseUrl;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Moves the store from SQLite to PostgreSQL, while the inbox is stopped. */
@Command(
    name = "move",
    description = "Moves the SQLite store into an empty PostgreSQL database; nobody may serve it.",
    footer = {
      "",
      "The password in URL is seen by whoever lists processes: write '--to URL' into a file that"
          + " only you can read, and say 'move @FILE'."
    },
    mixinStandardHelpOptions = true)
public final class MoveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "the database, as DATABASE_URL names it: postgres://user:password@host/name")
  private String target;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "the store; the configured one by default")
  private Path file;

  @Option(
      names = "--force",
      description = "moves it although it holds what should not be; never a damaged one")
  private boolean force;

  @Override
  public Integer call() {
    SqlConfig configured = Configured.here().store();
    SqlConfig source = file == null ? configured : SqlConfig.at("jdbc:sqlite:" + file);
    PrintWriter out = spec.commandLine().getOut();
    SqlConfig place = target();
    MoveLines lines = new MoveLines(out);
    Moved moved = new StoreMove(source, place, Clock.systemUTC(), lines).run(force);
    out.println("moved: %,d rows in %d tables".formatted(moved.rows(), moved.tables()));
    out.println(
        "now set DATABASE_URL to that database and start the inbox; the file is as it was,");
    out.println("the way back until then, and must not be served any more afterwards");
    return 0;
  }

  /** The value may hold a password, so it is not told. */
  private SqlConfig target() {
    try {
      return DatabaseUrl.parse(target).store();
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(
          spec.commandLine(), "--to is not like postgres://user:password@host:5432/database");
    }
  }
}
