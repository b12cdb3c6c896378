package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.application.session.Actor;

/** Who runs a command on this machine; whoever may has the store at hand anyway. */
final class Operator {
  private Operator() {}

  static Actor here() {
    return Actor.console(System.getProperty("user.name", ""));
  }
}
