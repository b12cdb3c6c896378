package co.com.bsl.inbox.bootstrap;

import co.com.bsl.inbox.bootstrap.command.AgentCommand;
import co.com.bsl.inbox.bootstrap.command.AuditCommand;
import co.com.bsl.inbox.bootstrap.command.ContactCommand;
import co.com.bsl.inbox.bootstrap.command.DoctorCommand;
import co.com.bsl.inbox.bootstrap.command.ImportCommand;
import co.com.bsl.inbox.bootstrap.command.OutboxCommand;
import co.com.bsl.inbox.bootstrap.command.ServeCommand;
import co.com.bsl.inbox.bootstrap.command.care.BackupCommand;
import co.com.bsl.inbox.bootstrap.command.care.MoveCommand;
import co.com.bsl.inbox.bootstrap.command.care.RestoreCommand;
import co.com.bsl.inbox.bootstrap.command.care.VerifyCommand;
import co.com.bsl.inbox.bootstrap.config.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
    name = "twilio-bsl",
    description = "The shared WhatsApp inbox of a clinic, on Twilio, beside its Wix site.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    subcommands = {
      ServeCommand.class,
      DoctorCommand.class,
      AgentCommand.class,
      ImportCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      VerifyCommand.class,
      MoveCommand.class,
      AuditCommand.class,
      ContactCommand.class,
      OutboxCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {

  /** Runs the command that the words name, and ends the process with its code. */
  public static void main(String[] words) {
    System.exit(commandLine().execute(words));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              line.getErr().println(line.getColorScheme().errorText(reason(failure)));
              return line.getCommandSpec().exitCodeOnExecutionException();
            });
  }

  private static String reason(Throwable failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  /** Tells the version. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"twilio-bsl " + Version.current()};
    }
  }
}
