package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.team.ApiTokens;
import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.ApiToken;
import co.com.bsl.inbox.domain.agent.Grant;
import co.com.bsl.inbox.domain.agent.Right;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Manages the tokens by which programs act on behalf of somebody. */
@Command(
    name = "token",
    description = "Manages the tokens by which programs act on behalf of somebody.",
    mixinStandardHelpOptions = true)
final class TokenCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "add", description = "Makes a token and prints it, this once.")
  void add(
      @Parameters(paramLabel = "USER") String user,
      @Option(names = "--name", required = true, description = "what it is for") String name,
      @Option(
              names = "--right",
              required = true,
              split = ",",
              description = "${COMPLETION-CANDIDATES}")
          Set<Right> rights,
      @Option(names = "--until", description = "when it ends, like 2027-01-31T00:00:00Z")
          Instant until) {
    Grant grant = new Grant(name, rights, Optional.ofNullable(until));
    withTokens(user, (tokens, owner) -> say(tokens.issue(owner, grant).text()));
  }

  @Command(name = "list", description = "Lists somebody's tokens, newest first.")
  void list(@Parameters(paramLabel = "USER") String user) {
    withTokens(user, (tokens, owner) -> tokens.list(owner).forEach(this::line));
  }

  @Command(name = "revoke", description = "Takes a token away.")
  void revoke(
      @Parameters(paramLabel = "USER") String user,
      @Parameters(paramLabel = "ID", description = "as the list says") String id) {
    withTokens(user, (tokens, owner) -> revoke(tokens, owner, id));
  }

  private void revoke(ApiTokens tokens, Actor owner, String id) {
    if (!tokens.revoke(owner, id)) {
      throw new IllegalArgumentException("there is no token '%s'".formatted(id));
    }
    say("revoked");
  }

  private static void withTokens(String user, BiConsumer<ApiTokens, Actor> work) {
    Offline.withTokens(
        Configured.here(),
        tokens -> work.accept(tokens, tokens.onBehalfOf(Operator.here(), new AgentId(user))));
  }

  private void line(ApiToken token) {
    String end = token.grant().until().map(until -> " until " + until).orElse("");
    String used = token.lastUsedAt().map(at -> " used " + at).orElse(" never used");
    say(
        "%s  %s  %s%s%s"
            .formatted(token.id(), token.grant().name(), token.grant().rights(), end, used));
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
