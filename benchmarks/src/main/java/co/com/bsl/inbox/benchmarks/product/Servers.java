package co.com.bsl.inbox.benchmarks.product;

import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts what is measured, and what it is measured against, in the same way. */
public final class Servers {
  /** The account that the inbox believes. */
  public static final TwilioAccount ACCOUNT =
      new TwilioAccount("AC" + "b".repeat(32), "benchmark-token", "whatsapp:+573153369631");

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path project;

  /** The servers of the project in that folder, which has been built. */
  public Servers(Path project) {
    this.project = project;
  }

  /** The inbox on that database; the addresses of Twilio and Wix may be nobody's. */
  public ServerProcess inbox(String databaseUrl, String twilioUrl, String wixUrl)
      throws IOException, InterruptedException {
    int port = ServerProcess.freePort();
    Map<String, String> environment = new HashMap<>();
    environment.put("TWILIO_ACCOUNT_SID", ACCOUNT.sid());
    environment.put("TWILIO_AUTH_TOKEN", ACCOUNT.authToken());
    environment.put("TWILIO_API_URL", twilioUrl);
    environment.put("WIX_BASE_URL", wixUrl);
    environment.put("DATABASE_URL", databaseUrl);
    environment.put("HOST", "127.0.0.1");
    environment.put("TWILIO_PORT", Integer.toString(port));
    environment.put("PUBLIC_URL", "http://127.0.0.1:" + port);
    environment.put("ADMIN_USER", SignedIn.USER);
    environment.put("ADMIN_PASSWORD", SignedIn.PASSWORD);
    environment.put("RATE_LIMIT", "0");
    environment.put("LOG_LEVEL", "WARN");
    Path target = project.resolve("bootstrap/target");
    return ServerProcess.start(
        command(
            "-Xshare:auto",
            "-XX:SharedArchiveFile=" + System.getProperty("classes"),
            "-jar",
            target.resolve("twilio-bsl.jar").toString(),
            "serve"),
        environment,
        port);
  }

  /** A server that does nothing. */
  public ServerProcess bare() throws IOException, InterruptedException {
    int port = ServerProcess.freePort();
    return ServerProcess.start(
        command(
            "-cp",
            System.getProperty("java.class.path"),
            BareServer.class.getName(),
            Integer.toString(port)),
        Map.of(),
        port);
  }

  private List<String> command(String... words) {
    List<String> command = new ArrayList<>(List.of(JAVA, "@" + project.resolve("jvm.options")));
    command.addAll(List.of(words));
    return command;
  }
}
