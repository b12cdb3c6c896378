package co.com.bsl.inbox.bootstrap.journey;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.bootstrap.wiring.InboxApplication;
import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The real inbox beside the emulator, both on free ports of this machine. */
public final class LiveSystem implements AutoCloseable {
  private final Emulator emulator;
  private final Map<String, String> environment;
  private InboxApplication inbox;

  private LiveSystem(Emulator emulator, Map<String, String> environment) {
    this.emulator = emulator;
    this.environment = Map.copyOf(environment);
  }

  /** An inbox with its data in that folder. */
  public static LiveSystem start(Path data) {
    return start(data, EmulatorConfig.defaults(), Map.of());
  }

  /** An inbox with further configuration, beside an emulator of that kind. */
  public static LiveSystem start(Path data, EmulatorConfig kind, Map<String, String> further) {
    Emulator emulator = Emulator.start(kind);
    Map<String, String> environment = new HashMap<>(Surroundings.of(emulator, data));
    environment.putAll(further);
    LiveSystem system = new LiveSystem(emulator, environment);
    emulator.pointAt(system.url() + "/webhook/twilio");
    system.begin();
    return system;
  }

  /** Starts the inbox, again or for the first time. */
  public void begin() {
    inbox = InboxApplication.start(AppConfig.from(environment));
  }

  /** Stops the inbox in good order; the emulator goes on. */
  public void end() {
    inbox.close();
  }

  public Emulator emulator() {
    return emulator;
  }

  /** What the inbox is called by browsers and by the emulator. */
  public String url() {
    return environment.get("PUBLIC_URL");
  }

  /** Adds somebody to the team, who signs in with everybody's password; the inbox starts anew. */
  public void welcome(String user) {
    end();
    Agent newcomer = new Agent(new AgentId(user), user, Role.AGENT, true);
    Offline.withTeam(
        AppConfig.from(environment),
        team -> team.add(Actor.console("ops"), newcomer, Surroundings.PASSWORD));
    begin();
  }

  /** A client that is signed in. */
  public ApiClient api() {
    return Surroundings.api(url());
  }

  @Override
  public void close() {
    inbox.close();
    emulator.close();
  }
}
