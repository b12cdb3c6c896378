package co.com.bsl.inbox.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a directory of agents promises. */
public interface AgentDirectoryContract {

  /** An empty directory; the same at every call of one test. */
  AgentDirectoryPort agents();

  @Test
  default void anAccountIsKeptWithAllThatIsKnownOfIt() {
    Account account = account("ana.núñez", Role.AGENT);

    assertThat(agents().add(account)).isTrue();

    assertThat(agents().find(new AgentId("Ana.Núñez"))).contains(account);
    assertThat(agents().find(new AgentId("nobody"))).isEmpty();
  }

  @Test
  default void aNameIsTakenOnlyOnce() {
    Account first = account("luis", Role.AGENT);
    agents().add(first);

    assertThat(agents().add(account("luis", Role.ADMINISTRATOR))).isFalse();
    assertThat(agents().all()).containsExactly(first);
  }

  @Test
  default void whoIsKeptOutIsStillFoundAndMayComeBack() {
    agents().add(account("root", Role.ADMINISTRATOR));
    agents().add(account("luis", Role.AGENT));

    assertThat(agents().setActive(new AgentId("luis"), false)).isTrue();
    assertThat(agent("luis").active()).isFalse();
    assertThat(agents().all()).hasSize(2);

    assertThat(agents().setActive(new AgentId("luis"), true)).isTrue();
    assertThat(agent("luis").active()).isTrue();
  }

  @Test
  default void eachChangeTouchesOnlyWhatItIsAbout() {
    AgentId luis = new AgentId("luis");
    agents().add(account("root", Role.ADMINISTRATOR));
    agents().add(account("luis", Role.AGENT));

    agents().setRole(luis, Role.SUPERVISOR);
    agents().setActive(luis, false);
    agents().setPassword(luis, "another hash");

    assertThat(agents().find(luis))
        .contains(
            new Account(new Agent(luis, "name of luis", Role.SUPERVISOR, false), "another hash"));
    assertThat(agents().find(new AgentId("root"))).contains(account("root", Role.ADMINISTRATOR));
  }

  @Test
  default void aTeamIsNeverLeftWithoutAnActiveAdministrator() {
    AgentId root = new AgentId("root");
    agents().add(account("root", Role.ADMINISTRATOR));
    agents().add(account("ruth", Role.ADMINISTRATOR));
    agents().add(account("luis", Role.AGENT));
    agents().setActive(new AgentId("ruth"), false);

    assertThat(agents().setRole(root, Role.SUPERVISOR)).isFalse();
    assertThat(agents().setActive(root, false)).isFalse();
    assertThat(agent("root")).isEqualTo(account("root", Role.ADMINISTRATOR).agent());

    agents().setRole(new AgentId("luis"), Role.ADMINISTRATOR);
    assertThat(agents().setActive(root, false)).isTrue();
  }

  @Test
  default void administratorsWhoKeepEachOtherOutAtOnceDoNotAllSucceed() {
    agents().add(account("root", Role.ADMINISTRATOR));
    agents().add(account("ruth", Role.ADMINISTRATOR));

    List<Boolean> kept =
        Stream.of("root", "ruth")
            .map(name -> (Supplier<Boolean>) () -> agents().setActive(new AgentId(name), false))
            .map(change -> CompletableFuture.supplyAsync(change, ForkJoinPool.commonPool()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(kept).containsExactlyInAnyOrder(true, false);
    assertThat(agents().all()).filteredOn(account -> account.agent().active()).hasSize(1);
  }

  @Test
  default void nothingChangesForNobody() {
    AgentId nobody = new AgentId("nobody");
    agents().add(account("root", Role.ADMINISTRATOR));

    agents().setPassword(nobody, "hash");

    assertThat(agents().setRole(nobody, Role.AGENT)).isFalse();
    assertThat(agents().setActive(nobody, true)).isFalse();
    assertThat(agents().all()).hasSize(1);
  }

  @Test
  default void everybodyIsListedByUserName() {
    agents().add(account("b", Role.AGENT));
    agents().add(account("c", Role.AGENT));
    agents().add(account("a", Role.AGENT));

    assertThat(agents().all())
        .map(account -> account.agent().id().value())
        .containsExactly("a", "b", "c");
  }

  private Agent agent(String id) {
    return agents().find(new AgentId(id)).orElseThrow().agent();
  }

  private static Account account(String id, Role role) {
    return new Account(new Agent(new AgentId(id), "name of " + id, role, true), "hash of " + id);
  }
}
