package co.com.bsl.inbox.domain.agent;

import java.util.Set;

/**
 * What an agent proves besides the password: codes that change every half minute, or one of a few
 * recovery codes. It asks for nothing until its owner has shown that it works.
 *
 * @param lastStep the newest half minute whose code was used; no code is good twice
 * @param recoveryHashes of the codes that are still unused
 */
public record SecondFactor(
    AgentId owner, String secret, boolean confirmed, long lastStep, Set<String> recoveryHashes) {

  public SecondFactor {
    recoveryHashes = Set.copyOf(recoveryHashes);
  }

  /** One that is not confirmed yet. */
  public static SecondFactor begun(AgentId owner, String secret) {
    return new SecondFactor(owner, secret, false, 0, Set.of());
  }

  /** The same, in force from now on, its first code used already. */
  public SecondFactor confirmedBy(long step, Set<String> recovery) {
    return new SecondFactor(owner, secret, true, step, recovery);
  }

  @Override
  public String toString() {
    return "SecondFactor[owner=%s, confirmed=%s]".formatted(owner.value(), confirmed);
  }
}
