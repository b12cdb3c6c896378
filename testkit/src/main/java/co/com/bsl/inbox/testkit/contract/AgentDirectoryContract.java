package co.com.bsl.inbox.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.port.AgentDirectoryPort;
import org.junit.jupiter.api.Test;

/** What a directory of agents promises. */
public interface AgentDirectoryContract {

  /** An empty directory; the same at every call of one test. */
  AgentDirectoryPort agents();

  @Test
  default void anAccountIsKeptWithAllThatIsKnownOfIt() {
    Account account = account("ana.núñez", "Ana Núñez", true);

    agents().save(account);

    assertThat(agents().find(new AgentId("Ana.Núñez"))).contains(account);
    assertThat(agents().find(new AgentId("nobody"))).isEmpty();
  }

  @Test
  default void whoLeftIsStillFound() {
    Account gone = account("luis", "Luis", false);

    agents().save(gone);

    assertThat(agents().find(gone.agent().id())).contains(gone);
    assertThat(agents().all()).containsExactly(gone);
  }

  @Test
  default void savingAgainReplaces() {
    agents().save(account("luis", "Luis", true));
    Account renamed =
        new Account(
            new Agent(new AgentId("luis"), "Luis Paz", Role.ADMINISTRATOR, true), "other hash");

    agents().save(renamed);

    assertThat(agents().all()).containsExactly(renamed);
  }

  @Test
  default void everybodyIsListedByUserName() {
    agents().save(account("b", "", true));
    agents().save(account("c", "", true));
    agents().save(account("a", "", true));

    assertThat(agents().all())
        .map(account -> account.agent().id().value())
        .containsExactly("a", "b", "c");
  }

  private static Account account(String id, String name, boolean active) {
    return new Account(new Agent(new AgentId(id), name, Role.AGENT, active), "hash of " + id);
  }
}
