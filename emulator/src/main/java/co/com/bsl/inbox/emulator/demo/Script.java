package co.com.bsl.inbox.emulator.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The texts of the demo, as they stand in the resources. */
record Script(
    List<Person> people, List<List<Line>> dialogues, List<Opener> openers, List<String> replies) {

  static Script load() {
    return new Script(
        lines("people").stream().filter(line -> !line.isEmpty()).map(Person::parse).toList(),
        Arrays.stream(String.join("\n", lines("dialogues")).strip().split("\n{2,}"))
            .map(paragraph -> paragraph.strip().lines().map(Line::parse).toList())
            .toList(),
        lines("openers").stream().map(Opener::parse).toList(),
        lines("replies"));
  }

  private static List<String> lines(String name) {
    try (InputStream file = Script.class.getResourceAsStream("/emulator/demo/" + name + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
