package co.com.bsl.inbox.testkit.contract.people;

import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.ApiToken;
import co.com.bsl.inbox.domain.agent.Grant;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.port.people.ApiTokenPort;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a keeper of tokens promises. */
public interface ApiTokenContract {

  /** A keeper of none; the same at every call of one test. */
  ApiTokenPort tokens();

  @Test
  default void aTokenIsKeptWithAllThatIsKnownOfIt() {
    Grant grant =
        new Grant("Informe del día ☀", Set.of(Right.READ, Right.SEE_METRICS), Optional.of(NINE));
    ApiToken token =
        new ApiToken("hash", new AgentId("luis"), grant, NINE, Optional.of(NINE.plusSeconds(1)));

    tokens().add(token);

    assertThat(tokens().find("hash")).contains(token);
    assertThat(tokens().find("other")).isEmpty();
  }

  @Test
  default void theTokensOfOneAgentAreListedNewestFirst() {
    tokens().add(token("a", "luis", NINE));
    tokens().add(token("b", "luis", NINE.plusSeconds(60)));
    tokens().add(token("c", "anna", NINE));

    assertThat(tokens().of(new AgentId("luis"))).map(ApiToken::hash).containsExactly("b", "a");
  }

  @Test
  default void useIsNotedOfATokenThatIsThere() {
    tokens().add(token("a", "luis", NINE));

    tokens().used("a", NINE.plusSeconds(60));

    assertThat(tokens().find("a")).contains(token("a", "luis", NINE).usedAt(NINE.plusSeconds(60)));
  }

  @Test
  default void aRevokedTokenIsGoneMayBeRevokedAgainAndIsNotBroughtBackByUse() {
    tokens().add(token("a", "luis", NINE));
    tokens().add(token("b", "luis", NINE));

    tokens().revoke("a");
    tokens().revoke("a");
    tokens().used("a", NINE);

    assertThat(tokens().find("a")).isEmpty();
    assertThat(tokens().find("b")).isPresent();
  }

  @Test
  default void allTokensOfOneAgentAreRevokedTogether() {
    tokens().add(token("a", "luis", NINE));
    tokens().add(token("b", "luis", NINE));
    tokens().add(token("c", "anna", NINE));

    tokens().revokeAll(new AgentId("luis"));

    assertThat(tokens().of(new AgentId("luis"))).isEmpty();
    assertThat(tokens().of(new AgentId("anna"))).hasSize(1);
  }

  private static ApiToken token(String hash, String owner, Instant at) {
    Grant grant = new Grant("backup", Set.of(Right.READ), Optional.empty());
    return new ApiToken(hash, new AgentId(owner), grant, at, Optional.empty());
  }
}
