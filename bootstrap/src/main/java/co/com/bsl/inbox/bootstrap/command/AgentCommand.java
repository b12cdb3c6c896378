package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.application.team.Person;
import co.com.bsl.inbox.application.team.Team;
import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import java.util.function.Consumer;
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
    synopsisSubcommandLabel =
        "(add | list | role | disable | enable | passwd | token | second-factor)",
    subcommands = {TokenCommand.class, SecondFactorCommand.class})
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
    Agent newcomer = new Agent(new AgentId(user), name, role, true);
    String password = PasswordInput.read();
    withTeam(team -> team.add(Operator.here(), newcomer, password));
    say("added %s (%s)".formatted(newcomer.id().value(), role));
  }

  @Command(name = "list", description = "Lists everybody.")
  void list() {
    withTeam(team -> team.all(Operator.here()).forEach(this::line));
  }

  @Command(name = "role", description = "Gives somebody another role; ends all sessions.")
  void role(
      @Parameters(paramLabel = "USER") String user,
      @Parameters(paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}") Role role) {
    withTeam(team -> team.changeRole(Operator.here(), new AgentId(user), role));
    say("%s is %s now; all sessions have ended".formatted(user, role));
  }

  @Command(name = "disable", description = "Keeps somebody out; ends all sessions.")
  void disable(@Parameters(paramLabel = "USER") String user) {
    withTeam(team -> team.setActive(Operator.here(), new AgentId(user), false));
    say("%s is kept out; all sessions have ended".formatted(user));
  }

  @Command(name = "enable", description = "Lets somebody in again.")
  void enable(@Parameters(paramLabel = "USER") String user) {
    withTeam(team -> team.setActive(Operator.here(), new AgentId(user), true));
    say("%s may sign in again".formatted(user));
  }

  @Command(
      name = "passwd",
      description = "Gives somebody another password; ends all sessions and tokens.")
  void passwd(@Parameters(paramLabel = "USER") String user) {
    String password = PasswordInput.read();
    withTeam(team -> team.setPassword(Operator.here(), new AgentId(user), password));
    say("changed; all sessions and tokens of %s have ended".formatted(user));
  }

  private static void withTeam(Consumer<Team> work) {
    Offline.withTeam(Configured.here(), work);
  }

  private void line(Person person) {
    Agent agent = person.agent();
    String state =
        (agent.active() ? "" : "  (disabled)") + (person.secondFactor() ? "  (second factor)" : "");
    say("%-20s %-14s %s%s".formatted(agent.id().value(), agent.role(), agent.name(), state));
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
