package co.com.bsl.inbox.bootstrap.command.care;

import co.com.bsl.inbox.adapter.sql.care.StoreCheck;
import co.com.bsl.inbox.bootstrap.command.Configured;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the store's data, whether the inbox is serving or not. */
@Command(
    name = "verify",
    description = "Checks that the store holds what must hold; changes nothing.",
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    FindingLines lines = new FindingLines(spec.commandLine().getOut());
    boolean well = StoreCheck.of(Configured.here().store()).run(lines::print);
    return well ? 0 : 1;
  }
}
