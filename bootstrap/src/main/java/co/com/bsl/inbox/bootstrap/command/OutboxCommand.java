package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.GivenUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what Wix refused for good and has it tried again, whether the inbox is serving or not. */
@Command(
    name = "outbox",
    description = "Shows what Wix refused for good, or has it tried again.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(list | retry)")
public final class OutboxCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "list", description = "Shows what Wix refused for good, the oldest first.")
  void list() {
    Offline.withRefused(
        Configured.here(),
        refused -> refused.refused(Operator.here()).forEach(thing -> say(line(thing))));
  }

  @Command(
      name = "retry",
      description = {
        "Has it written to Wix again, in its order and after what waits already; the inbox that",
        "serves does that. Messages to contacts are never sent again."
      })
  void retry() {
    Offline.withRefused(
        Configured.here(),
        refused -> say("%d to be written again".formatted(refused.retry(Operator.here()))));
  }

  private static String line(GivenUp thing) {
    return "%d  %s  conversation=%s%s  given up %s after %d attempts: %s"
        .formatted(
            thing.entry().number(),
            thing.entry().task(),
            thing.entry().conversation().value(),
            thing.entry().message().map(MessageId::value).map(" message="::concat).orElse(""),
            thing.at(),
            thing.entry().attempts(),
            thing.reason());
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
