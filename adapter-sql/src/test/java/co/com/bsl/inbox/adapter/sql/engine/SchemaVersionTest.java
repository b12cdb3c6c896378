package co.com.bsl.inbox.adapter.sql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version that the program says it knows is that of its newest migration, on both engines. */
final class SchemaVersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void theNewestMigrationIsTheVersionThatTheProgramKnows(String folder) throws Exception {
    URL home = Migrations.class.getClassLoader().getResource(Migrations.HOME + folder);

    try (Stream<Path> files = Files.list(Path.of(home.toURI()))) {
      int newest =
          files
              .map(file -> file.getFileName().toString())
              .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
              .max()
              .orElseThrow();
      assertThat(Schema.NEWEST).isEqualTo(newest);
    }
  }
}
