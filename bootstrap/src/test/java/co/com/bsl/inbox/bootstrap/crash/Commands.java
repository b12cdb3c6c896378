package co.com.bsl.inbox.bootstrap.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.bootstrap.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs our commands as processes of their own in a folder. */
record Commands(Map<String, String> environment, Path folder) {

  /** What a command ended with, and what it wrote. */
  record Ended(int code, String output) {}

  /** Runs a command that is typed nothing. */
  Ended run(String... words) throws IOException, InterruptedException {
    return runTyping("", words);
  }

  /** Runs a command that reads what is typed. */
  Ended runTyping(String typed, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.directory(folder.toFile());
    builder.redirectError(
        ProcessBuilder.Redirect.appendTo(folder.resolve("commands.log").toFile()));
    Process process = builder.start();
    try (OutputStream keyboard = process.getOutputStream()) {
      keyboard.write(typed.getBytes(UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), output.strip());
  }
}
