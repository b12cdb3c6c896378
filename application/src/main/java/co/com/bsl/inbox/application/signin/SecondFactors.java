package co.com.bsl.inbox.application.signin;

import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.application.session.AccountException.Problem;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.session.TokenPort;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.SecondFactor;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.port.people.SecondFactorPort;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What agents prove besides their passwords, if they want to. */
public final class SecondFactors {
  private static final int RECOVERY_CODES = 10;
  private static final String ISSUER = "BSL";

  private final SecondFactorPort factors;
  private final OneTimeCodePort codes;
  private final TokenPort tokens;
  private final Foreword foreword;
  private final Clock clock;

  public SecondFactors(
      SecondFactorPort factors,
      OneTimeCodePort codes,
      TokenPort tokens,
      Foreword foreword,
      Clock clock) {
    this.factors = factors;
    this.codes = codes;
    this.tokens = tokens;
    this.foreword = foreword;
    this.clock = clock;
  }

  /** A new secret, told this once; it asks for nothing until it is confirmed. */
  public Enrolment begin(Actor owner) {
    owner.require(Right.OWN_ACCOUNT);
    if (isOn(owner.id())) {
      throw AccountException.of(Problem.SECOND_FACTOR_ON);
    }
    String secret = codes.newSecret();
    factors.save(SecondFactor.begun(owner.id(), secret));
    return new Enrolment(secret, uri(owner.id(), secret));
  }

  /** Puts it in force when the code is right, and returns the recovery codes, told this once. */
  public List<String> confirm(Actor owner, String code) {
    owner.require(Right.OWN_ACCOUNT);
    SecondFactor begun =
        factors
            .find(owner.id())
            .filter(factor -> !factor.confirmed())
            .orElseThrow(() -> AccountException.of(Problem.CODE_DOES_NOT_CONFIRM));
    long step =
        step(begun, code).orElseThrow(() -> AccountException.of(Problem.CODE_DOES_NOT_CONFIRM));
    List<String> recovery = Stream.generate(codes::newRecoveryCode).limit(RECOVERY_CODES).toList();
    Set<String> hashes = recovery.stream().map(this::hash).collect(Collectors.toSet());
    say(owner, true);
    factors.save(begun.confirmedBy(step, hashes));
    return recovery;
  }

  /** Takes it away; whoever asks for that has to have proven to know the password. */
  public void end(Actor owner) {
    owner.require(Right.OWN_ACCOUNT);
    say(owner, false);
    factors.remove(owner.id());
  }

  private void say(Actor owner, boolean on) {
    foreword.say(
        owner,
        AuditAction.ACCOUNT,
        event -> event.with("cambio", "segundo_factor").with("activo", Boolean.toString(on)));
  }

  /** How many recovery codes are left; nothing when there is no second factor. */
  public Optional<Integer> recoveryCodesLeft(Actor owner) {
    owner.require(Right.OWN_ACCOUNT);
    return inForce(owner.id()).map(factor -> factor.recoveryHashes().size());
  }

  /** Whether that agent has one in force. */
  boolean isOn(AgentId agent) {
    return inForce(agent).isPresent();
  }

  /** Goes on only with a code that is right and was not used before, for who needs one. */
  void require(AgentId agent, Optional<String> code) {
    Optional<SecondFactor> factor = inForce(agent);
    if (factor.isEmpty()) {
      return;
    }
    String given = code.orElseThrow(() -> AccountException.of(Problem.CODE_NEEDED));
    if (!uses(factor.get(), given)) {
      throw AccountException.of(Problem.WRONG_CODE);
    }
  }

  private boolean uses(SecondFactor factor, String code) {
    OptionalLong step = step(factor, code);
    return step.isPresent()
        ? factors.useStep(factor.owner(), step.getAsLong())
        : factors.useRecovery(factor.owner(), hash(code));
  }

  private OptionalLong step(SecondFactor factor, String code) {
    return codes.step(factor.secret(), code.replace(" ", ""), clock.instant());
  }

  private Optional<SecondFactor> inForce(AgentId agent) {
    return factors.find(agent).filter(SecondFactor::confirmed);
  }

  /** People type what is on paper in their own way. */
  private String hash(String recoveryCode) {
    return tokens.fingerprint(recoveryCode.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
  }

  private static String uri(AgentId owner, String secret) {
    String name = owner.value().replace("@", "%40");
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, name, secret, ISSUER);
  }
}
