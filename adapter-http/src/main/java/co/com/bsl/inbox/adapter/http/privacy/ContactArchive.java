package co.com.bsl.inbox.adapter.http.privacy;

import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.application.privacy.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything about a contact as one ZIP file: the files that came with messages, then {@code
 * contacto.json} for programs and {@code conversacion.html} for people. It is written as it is
 * read, so a long history needs no more memory than a short one.
 */
public final class ContactArchive {
  private final Shapes shapes;
  private final Locale language;

  public ContactArchive(Shapes shapes, Locale language) {
    this.shapes = shapes;
    this.language = language;
  }

  /** Writes all of it; the stream stays open. */
  public void write(Dossier dossier, OutputStream out) {
    try {
      ZipOutputStream zip = new ZipOutputStream(out);
      Set<String> missing = new ArchivedFiles(zip).write(dossier);
      zip.putNextEntry(new ZipEntry("contacto.json"));
      new ContactJson(shapes, language, missing).write(dossier, zip);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("conversacion.html"));
      new ConversationPage(zip).write(dossier);
      zip.closeEntry();
      zip.finish();
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }
}
