package co.com.bsl.inbox.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.crash.Commands.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about the team, as processes of their own over a real store. */
class TeamCommandTest {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void rootLooksAfterTheTeam() throws Exception {
    commands = new Commands(Map.of("DATA_DIR", folder.toString()), folder);
    Ended added =
        commands.runTyping(
            "correct horse battery\n", "agent", "add", "root", "--role", "ADMINISTRATOR");
    assertThat(added).isEqualTo(new Ended(0, "added root (ADMINISTRATOR)"));
  }

  @Test
  void somebodyIsTakenInGivenAnotherRoleKeptOutAndLetInAgain() throws Exception {
    commands.runTyping("correct horse battery\n", "agent", "add", "ana", "--name", "Ana Ruiz");

    assertThat(commands.run("agent", "role", "ana", "SUPERVISOR").code()).isZero();
    assertThat(commands.run("agent", "disable", "ana").code()).isZero();
    assertThat(commands.run("agent", "list").output())
        .containsPattern("ana +SUPERVISOR +Ana Ruiz  \\(disabled\\)");
    assertThat(commands.run("agent", "enable", "ana").code()).isZero();
    assertThat(commands.run("agent", "list").output()).doesNotContain("disabled");

    assertThat(log()).contains("\"command_line\"", "\"alta\"", "SUPERVISOR", "\"acceso\"");
  }

  @Test
  void theLastAdministratorStays() throws Exception {
    assertThat(commands.run("agent", "role", "root", "AGENT").code()).isEqualTo(1);
    assertThat(commands.run("agent", "disable", "root").code()).isEqualTo(1);

    assertThat(commands.run("agent", "list").output())
        .contains("ADMINISTRATOR")
        .doesNotContain("disabled");
    assertThat(problems()).contains("last administrator");
  }

  @Test
  void aTokenIsTakenAwayByItsId() throws Exception {
    Ended made =
        commands.run(
            "agent", "token", "add", "root", "--name", "informe", "--right", "READ,SEE_METRICS");
    String line = commands.run("agent", "token", "list", "root").output();
    String id = line.split(" ", 2)[0];

    assertThat(made.output()).startsWith("bsl_");
    assertThat(line).contains("informe", "READ", "never used").doesNotContain(made.output());
    assertThat(commands.run("agent", "token", "revoke", "root", "nothing").code()).isEqualTo(1);
    assertThat(commands.run("agent", "token", "revoke", "root", id))
        .isEqualTo(new Ended(0, "revoked"));
    assertThat(commands.run("agent", "token", "list", "root").output()).isEmpty();
    assertThat(log()).contains("\"token\":\"informe\"", "\"baja\"").doesNotContain(made.output());
  }

  @Test
  void aSecondFactorIsTakenFromWhoeverLostIt() throws Exception {
    assertThat(commands.run("agent", "second-factor", "reset", "root"))
        .isEqualTo(new Ended(0, "root signs in without a code again"));
    assertThat(log()).contains("segundo_factor");
  }

  @Test
  void nobodyIsNobody() throws Exception {
    assertThat(commands.run("agent", "role", "luis", "AGENT").code()).isEqualTo(1);
    assertThat(commands.run("agent", "second-factor", "reset", "luis").code()).isEqualTo(1);
    assertThat(commands.run("agent", "token", "list", "luis").code()).isEqualTo(1);

    assertThat(problems()).contains("nobody");
  }

  private String log() throws Exception {
    commands.run("audit", "export", "--out", "auditoria.jsonl");
    return Files.readString(folder.resolve("auditoria.jsonl"));
  }

  private String problems() throws Exception {
    return Files.readString(folder.resolve("commands.log"));
  }
}
