package co.com.bsl.inbox.bootstrap.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Where passwords come from: never an argument, which other users of the machine could see. */
final class PasswordInput {

  private PasswordInput() {}

  /** Asked for on a terminal, else the first line of the standard input. */
  @SuppressWarnings("SystemConsoleNull") // from Java 22 on the console reads the input itself
  static String read() {
    Console console = System.console();
    if (console != null) {
      return new String(console.readPassword("Password: "));
    }
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException failure) {
      throw new IllegalStateException("the password could not be read", failure);
    }
  }
}
