package co.com.bsl.inbox.application.team;

import static co.com.bsl.inbox.application.team.Office.ANA;
import static co.com.bsl.inbox.application.team.Office.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Grant;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.port.StoreException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing changes about the team without an entry that was there before. */
final class NotedChangesTest {
  private static final Grant REPORT =
      new Grant("informe", Set.of(Right.READ, Right.ANSWER), Optional.empty());

  private final Office office = new Office();

  /** Something that is done, and what the log says of it. */
  private record Deed(
      String name, AuditAction action, Map<String, String> facts, Consumer<Office> done) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Deed> deeds() {
    return Stream.concat(deedsOfRoot(), deedsOfAna());
  }

  static Stream<Deed> deedsOfRoot() {
    return Stream.of(
        team("add", "luis", Map.of("cambio", "alta", "rol", "SUPERVISOR"), NotedChangesTest::add),
        team(
            "change the role",
            "ana",
            Map.of("cambio", "rol", "rol", "SUPERVISOR"),
            office -> office.team.changeRole(ROOT, ANA, Role.SUPERVISOR)),
        team(
            "disable",
            "ana",
            Map.of("cambio", "acceso", "activo", "false"),
            office -> office.team.setActive(ROOT, ANA, false)),
        team(
            "set the password",
            "ana",
            Map.of("cambio", "clave"),
            office -> office.team.setPassword(ROOT, ANA, "battery staple")),
        team(
            "reset the second factor",
            "ana",
            Map.of("cambio", "segundo_factor", "activo", "false"),
            office -> office.team.resetSecondFactor(ROOT, ANA)));
  }

  static Stream<Deed> deedsOfAna() {
    return Stream.of(
        new Deed(
            "change one's password",
            AuditAction.ACCOUNT,
            Map.of("cambio", "clave"),
            office -> office.own.changePassword(office.ana(), Office.proof(), "battery staple")),
        new Deed(
            "confirm a second factor",
            AuditAction.ACCOUNT,
            Map.of("cambio", "segundo_factor", "activo", "true"),
            NotedChangesTest::confirm),
        new Deed(
            "end the second factor",
            AuditAction.ACCOUNT,
            Map.of("cambio", "segundo_factor", "activo", "false"),
            office -> office.own.endSecondFactor(office.ana(), Office.proof())),
        new Deed(
            "issue a token",
            AuditAction.TOKEN,
            token("alta"),
            office -> office.tokens.issue(office.ana(), REPORT)));
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void theLogSaysWhoDidWhatToWhom(Deed deed) {
    deed.done().accept(office);

    assertThat(office.noted().action()).isEqualTo(deed.action());
    assertThat(office.noted().details()).isEqualTo(deed.facts());
    assertThat(office.noted().actor().kind()).isEqualTo(AuditActor.Kind.AGENT);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void noSecretIsInTheLog(Deed deed) {
    deed.done().accept(office);

    assertThat(office.everythingNoted())
        .doesNotContain("battery", Office.PASSWORD, "secret", "recovery-code", "fingerprint");
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void nothingIsChangedWhenTheLogCannotBeReached(Deed deed) {
    String before = office.everythingKept();
    office.losesTheLog();

    assertThatThrownBy(() -> deed.done().accept(office)).isInstanceOf(StoreException.class);

    assertThat(office.everythingKept()).isEqualTo(before);
  }

  @Test
  void aTokenThatIsTakenAwayIsNotedToo() {
    String id = office.tokens.issue(office.ana(), REPORT).token().id();

    office.tokens.revoke(office.ana(), id);

    assertThat(office.noted().action()).isEqualTo(AuditAction.TOKEN);
    assertThat(office.noted().details()).isEqualTo(token("baja"));
  }

  @Test
  void whatAProgramDoesIsNotedUnderItsOwnersAndItsOwnName() {
    Grant grant = new Grant("altas", Set.of(Right.MANAGE_TEAM), Optional.empty());
    Actor program = office.tokens.recognise(office.tokens.issue(ROOT, grant).text()).orElseThrow();

    office.team.changeRole(program, ANA, Role.SUPERVISOR);

    assertThat(office.noted().actor()).isEqualTo(new AuditActor(AuditActor.Kind.TOKEN, "root"));
    assertThat(office.noted().details()).containsEntry("programa", "altas");
  }

  @Test
  void whatIsDoneAtTheMachineIsNotedUnderTheNameThere() {
    Actor console = Actor.console("ops");

    office.tokens.issue(office.tokens.onBehalfOf(console, ANA), REPORT);

    assertThat(office.noted().actor()).isEqualTo(AuditActor.commandLine("ops"));
    assertThat(office.noted().details()).containsEntry("agente", "ana");
  }

  @Test
  void whoeverLeavesIsNotedWithWhereFrom() {
    String session = office.sessions.begin(ANA);

    office.signOut.leave(session, "10.0.0.7");

    assertThat(office.noted().action()).isEqualTo(AuditAction.SIGN_OUT);
    assertThat(office.noted().actor()).isEqualTo(AuditActor.agent(ANA));
    assertThat(office.noted().client()).isEqualTo("10.0.0.7");
    assertThat(office.sessions.recognise(session)).isEmpty();
  }

  @Test
  void nobodyLeavesTwice() {
    String session = office.sessions.begin(ANA);
    office.signOut.leave(session, "");
    long entries = office.log.head().number();

    assertThat(office.signOut.leave(session, "")).isEmpty();

    assertThat(office.log.head().number()).isEqualTo(entries);
  }

  private static Deed team(
      String name, String whom, Map<String, String> facts, Consumer<Office> done) {
    Map<String, String> all = new HashMap<>(facts);
    all.put("agente", whom);
    return new Deed(name, AuditAction.TEAM, all, done);
  }

  private static Map<String, String> token(String what) {
    return Map.of("agente", "ana", "cambio", what, "token", "informe", "permisos", "ANSWER READ");
  }

  private static void add(Office office) {
    Agent luis = new Agent(new AgentId("luis"), "", Role.SUPERVISOR, true);
    office.team.add(ROOT, luis, "battery staple");
  }

  private static void confirm(Office office) {
    office.secondFactors.begin(office.ana());
    office.secondFactors.confirm(office.ana(), "123456");
  }
}
