package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.bootstrap.wiring.Offline;
import co.com.bsl.inbox.bootstrap.wiring.Offline.Finding;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what works and what to do about what does not. */
@Command(
    name = "doctor",
    description = "Checks configuration, database, Twilio and Wix, and says what to do.",
    mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
  private static final int TIMEOUT_MILLIS = 2_500;

  @Spec private CommandSpec spec;

  @Option(names = "--running", description = "only asks the inbox that serves on this machine")
  private boolean running;

  @Override
  public Integer call() throws IOException {
    AppConfig config = Configured.here();
    List<Finding> findings = new ArrayList<>();
    if (running) {
      findings.add(health(config.http().port()));
    } else {
      Offline.examine(config, findings::add);
    }
    findings.forEach(this::tell);
    return findings.stream().allMatch(Finding::well) ? 0 : 1;
  }

  private void tell(Finding finding) {
    String sign = finding.well() ? "ok " : "!! ";
    spec.commandLine().getOut().println(sign + finding.part() + ": " + finding.words());
  }

  private static Finding health(int port) throws IOException {
    URI uri = URI.create("http://127.0.0.1:%d/health".formatted(port));
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    int status = connection.getResponseCode();
    return new Finding("inbox", status == HttpURLConnection.HTTP_OK, uri + " answers " + status);
  }
}
