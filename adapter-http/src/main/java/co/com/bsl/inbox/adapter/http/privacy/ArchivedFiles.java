package co.com.bsl.inbox.adapter.http.privacy;

import co.com.bsl.inbox.application.privacy.Dossier;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of an archive under names of our own: strangers chose the names that they came with.
 */
final class ArchivedFiles {
  private static final String FOLDER = "medios/";
  private final ZipOutputStream zip;
  private final Set<String> missing = new TreeSet<>();

  ArchivedFiles(ZipOutputStream zip) {
    this.zip = zip;
  }

  /** Writes all files, and returns the names of those that could not be had. */
  Set<String> write(Dossier dossier) {
    dossier.eachMessage(message -> write(dossier, message));
    return missing;
  }

  /** Where the files of a message are in the archive. */
  static List<String> names(Message message) {
    List<Attachment> files = message.content().attachments();
    return IntStream.range(0, files.size())
        .mapToObj(
            n -> FOLDER + message.id().value() + "-" + n + "." + ending(files.get(n).mediaType()))
        .toList();
  }

  private void write(Dossier dossier, Message message) {
    List<String> names = names(message);
    for (int n = 0; n < names.size(); n++) {
      write(names.get(n), dossier.open(message.content().attachments().get(n)));
    }
  }

  private void write(String name, Optional<Media> found) {
    if (found.isEmpty()) {
      missing.add(name);
      return;
    }
    try (Media media = found.get()) {
      zip.putNextEntry(new ZipEntry(name));
      media.bytes().transferTo(zip);
      zip.closeEntry();
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }

  private static String ending(String mediaType) {
    String subtype = mediaType.split(";", 2)[0].replaceAll("^.*/", "").strip();
    String letters = subtype.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return letters.isEmpty() ? "bin" : letters.substring(0, Math.min(8, letters.length()));
  }
}
