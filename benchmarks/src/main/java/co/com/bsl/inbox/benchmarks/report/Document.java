package co.com.bsl.inbox.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of the documents that reports what was measured; the words around it are people's. */
public record Document(Path file) {
  private static final String BEGIN = "<!-- measured: written by ./bsl bench long -->";
  private static final String END = "<!-- end of measured -->";

  /** Puts what was measured in the place of what was measured before. */
  public void write(Report report) throws IOException {
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException("%s has no place for what was measured".formatted(file));
    }
    String measured = "%n%s.%n%n%s".formatted(Machine.describe(), report.table());
    Files.writeString(
        file, text.substring(0, begin + BEGIN.length()) + measured + text.substring(end));
  }
}
