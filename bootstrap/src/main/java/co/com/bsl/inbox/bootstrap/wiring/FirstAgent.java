package co.com.bsl.inbox.bootstrap.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.adapter.http.secret.SecureTokens;
import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.team.Team;
import co.com.bsl.inbox.bootstrap.config.FirstAdministrator;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.Role;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets somebody in when there is nobody yet. */
final class FirstAgent {
  private static final Logger log = LoggerFactory.getLogger(FirstAgent.class);
  private static final int PASSWORD_LENGTH = 16;

  private FirstAgent() {}

  /** Creates the administrator of an empty team; a password that was made up is told once. */
  static void ensure(Team team, FirstAdministrator administrator) {
    if (!team.isEmpty()) {
      return;
    }
    String password =
        administrator
            .password()
            .map(Secret::value)
            .orElseGet(() -> new SecureTokens().next().substring(0, PASSWORD_LENGTH));
    Agent first = new Agent(administrator.name(), "", Role.ADMINISTRATOR, true);
    team.add(Actor.inbox(), first, password);
    if (administrator.password().isEmpty()) {
      tellOnce(administrator.name().value(), password);
    } else {
      log.info("administrator created user={}", administrator.name().value());
    }
  }

  /** On the console only: a log that is kept in a file must not keep a password. */
  private static void tellOnce(String user, String password) {
    PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    console.printf("%nFirst start: sign in as '%s' with the password '%s'%n%n", user, password);
  }
}
