package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.domain.audit.AuditActor;

/** Who runs a command on this machine; whoever may has the store at hand anyway. */
final class Operator {
  private Operator() {}

  static AuditActor here() {
    return AuditActor.commandLine(System.getProperty("user.name", ""));
  }
}
