package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.adapter.http.privacy.AuditLines;
import co.com.bsl.inbox.application.audit.ExportAudit;
import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.domain.audit.AuditFindings;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the audit log and takes it out, whether the inbox is serving or not. */
@Command(
    name = "audit",
    description = "Checks the audit log, or takes it out.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(verify | export)")
public final class AuditCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "verify",
      description = "Checks that nothing was changed, moved or taken away; 1 when something was.")
  int verify(
      @Option(
              names = "--anchor",
              paramLabel = "HEAD",
              description = "a head that was told before, to be looked for; any number of them")
          List<String> anchors) {
    List<AuditHead> told =
        anchors == null ? List.of() : anchors.stream().map(AuditHead::parse).toList();
    AtomicReference<AuditFindings> findings = new AtomicReference<>();
    Offline.withData(Configured.here(), data -> findings.set(data.verifyAudit().verify(told)));
    tell(findings.get());
    return findings.get().isIntact() ? 0 : 1;
  }

  @Command(
      name = "export",
      description = "Writes the log as JSON Lines, and tells its head: keep that elsewhere.")
  void export(
      @Option(names = "--from", paramLabel = "TIME") Instant from,
      @Option(names = "--to", paramLabel = "TIME") Instant to,
      @Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
    AuditQuery query =
        new AuditQuery(
            Optional.ofNullable(from), Optional.ofNullable(to), Optional.empty(), Optional.empty());
    Offline.withData(Configured.here(), data -> export(data.useCases().exportAudit(), query, out));
  }

  private void export(ExportAudit exportAudit, AuditQuery query, Path out) {
    AuditHead head = exportAudit.begin(Operator.here());
    try (OutputStream file =
        new BufferedOutputStream(Files.newOutputStream(out, StandardOpenOption.CREATE_NEW))) {
      new AuditLines(exportAudit).write(query, head, file);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot be written: " + out, failure);
    }
    say("head " + head.text());
  }

  private void tell(AuditFindings findings) {
    findings
        .faults()
        .forEach(fault -> say("!! entry %d: %s".formatted(fault.number(), fault.kind())));
    say((findings.isIntact() ? "intact" : "NOT intact") + ", head " + findings.head().text());
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
