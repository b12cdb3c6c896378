package co.com.bsl.inbox.testkit.contract.shared;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Sighting;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.port.shared.PresencePort;
import org.junit.jupiter.api.Test;

/** What presence promises. */
public interface PresenceContract {

  /** Nobody is anywhere; the same at every call of one test. */
  PresencePort presence();

  @Test
  default void everybodyIsWhereTheyWereSeenLast() {
    presence().seen(at("pablo", ANNA, false), NINE);
    presence().seen(at("marta", ANNA, false), NINE);
    presence().seen(at("pablo", LUIS, true), NINE);

    assertThat(presence().after(NINE))
        .containsExactly(at("marta", ANNA, false), at("pablo", LUIS, true));
  }

  @Test
  default void whoeverLeavesAPlaceIsGoneFromThereOnly() {
    presence().seen(at("pablo", ANNA, false), NINE);

    presence().gone(new AgentId("pablo"), LUIS);
    assertThat(presence().after(NINE)).hasSize(1);
    presence().gone(new AgentId("pablo"), ANNA);

    assertThat(presence().after(NINE)).isEmpty();
  }

  @Test
  default void aWordHoldsUntilItsEnd() {
    presence().seen(at("pablo", ANNA, false), NINE);

    assertThat(presence().after(NINE.plusSeconds(44))).hasSize(1);
    assertThat(presence().after(NINE.plusSeconds(45))).isEmpty();
  }

  @Test
  default void whatHoldsNoLongerIsForgotten() {
    presence().seen(at("pablo", ANNA, false), NINE);

    presence().seen(at("marta", LUIS, false), NINE.plusSeconds(45));

    assertThat(presence().after(NINE)).map(Sighting::name).containsExactly("Doctor marta");
  }

  private static Sighting at(String agent, Address place, boolean typing) {
    return new Sighting(new AgentId(agent), "Doctor " + agent, place, typing, NINE.plusSeconds(45));
  }
}
