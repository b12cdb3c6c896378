package co.com.bsl.inbox.bootstrap.command;

import co.com.bsl.inbox.bootstrap.config.AppConfig;
import co.com.bsl.inbox.bootstrap.config.EnvironmentFile;
import java.nio.file.Path;

/** The configuration of this process, with its log settings in force. */
public final class Configured {

  private Configured() {}

  public static AppConfig here() {
    AppConfig config = AppConfig.from(EnvironmentFile.with(Path.of("."), System.getenv()));
    config.log().apply();
    return config;
  }
}
