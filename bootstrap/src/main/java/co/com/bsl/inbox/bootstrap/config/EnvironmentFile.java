package co.com.bsl.inbox.bootstrap.config;

import io.github.cdimascio.dotenv.Dotenv;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The environment of the process, over what a file .env says. */
public final class EnvironmentFile {

  private EnvironmentFile() {}

  /** All names and values; what the process was given wins over the file. */
  public static Map<String, String> with(Path folder, Map<String, String> environment) {
    Map<String, String> all = new HashMap<>();
    Dotenv.configure()
        .directory(folder.toString())
        .ignoreIfMissing()
        .load()
        .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    all.putAll(environment);
    return Map.copyOf(all);
  }
}
