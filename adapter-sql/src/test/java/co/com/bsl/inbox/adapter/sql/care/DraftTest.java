package co.com.bsl.inbox.adapter.sql.care;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.engine.SqliteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever may read a copy, what is made of it is for the owner's eyes only. */
final class DraftTest {
  private static final String OWNERS = "rw-------";

  @TempDir Path folder;

  @Test
  void aDraftHasTheContentOfWhatItCopiesAndNotItsRights() throws IOException {
    SqliteFile source = new SqliteFile(open("copy.db", "pages"));
    open("copy.db-wal", "log");

    try (Draft draft = Draft.of(folder.resolve("inbox.db"))) {
      draft.copy(source);

      assertThat(draft.file().path()).hasContent("pages");
      assertThat(draft.file().log()).hasContent("log");
      assertThat(rights(draft.file().path())).isEqualTo(OWNERS);
      assertThat(rights(draft.file().log())).isEqualTo(OWNERS);
    }
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains(".part"));
  }

  @Test
  void whatTakesItsPlaceIsTheOwnersToo() throws IOException {
    SqliteFile source = new SqliteFile(open("copy.db", "pages"));

    try (Draft draft = Draft.of(folder.resolve("inbox.db"))) {
      draft.copy(source);
      draft.finish();
    }

    assertThat(rights(folder.resolve("inbox.db"))).isEqualTo(OWNERS);
  }

  private Path open(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
