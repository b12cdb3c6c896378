package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.domain.agent.AgentId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Helps whoever lost the second factor. */
@Command(
    name = "second-factor",
    description = "Helps whoever lost the second factor.",
    mixinStandardHelpOptions = true)
final class SecondFactorCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "reset", description = "Takes it away; ends all sessions.")
  void reset(@Parameters(paramLabel = "USER") String user) {
    Offline.withTeam(
        Configured.here(), team -> team.resetSecondFactor(Operator.here(), new AgentId(user)));
    spec.commandLine().getOut().println("%s signs in without a code again".formatted(user));
  }
}
