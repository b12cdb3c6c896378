package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.application.session.Team;
import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Manages the people of the team, whether the inbox is serving or not. */
@Command(
    name = "agent",
    description = "Manages the people of the team.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(add | list | passwd)")
public final class AgentCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "add", description = "Adds somebody; the password is asked for or read.")
  void add(
      @Parameters(paramLabel = "USER", description = "the name to sign in with") String user,
      @Option(names = "--name", description = "the name that colleagues see", defaultValue = "")
          String name,
      @Option(
              names = "--role",
              description = "${COMPLETION-CANDIDATES}; AGENT by default",
              defaultValue = "AGENT")
          Role role) {
    String password = password();
    Offline.withTeam(
        Configured.here(),
        team -> {
          Agent agent = team.add(new AgentId(user), name, role, password);
          say("added %s (%s)".formatted(agent.id().value(), agent.role()));
        });
  }

  @Command(name = "list", description = "Lists everybody.")
  void list() {
    Offline.withTeam(Configured.here(), team -> team.all().forEach(this::line));
  }

  @Command(name = "passwd", description = "Gives somebody another password; ends all sessions.")
  void passwd(@Parameters(paramLabel = "USER") String user) {
    String password = password();
    Offline.withTeam(Configured.here(), team -> change(team, new AgentId(user), password));
  }

  private void change(Team team, AgentId user, String password) {
    if (!team.changePassword(user, password)) {
      throw new IllegalArgumentException("there is no agent '%s'".formatted(user.value()));
    }
    say("changed; all sessions of %s have ended".formatted(user.value()));
  }

  private void line(Agent agent) {
    String state = agent.active() ? "" : "  (disabled)";
    say("%-20s %-14s %s%s".formatted(agent.id().value(), agent.role(), agent.name(), state));
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }

  /** Asked for on a terminal, else the first line of the standard input: never an argument. */
  @SuppressWarnings("SystemConsoleNull") // from Java 22 on the console reads the input itself
  private static String password() {
    Console console = System.console();
    if (console != null) {
      return new String(console.readPassword("Password: "));
    }
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException failure) {
      throw new IllegalStateException("the password could not be read", failure);
    }
  }
}
