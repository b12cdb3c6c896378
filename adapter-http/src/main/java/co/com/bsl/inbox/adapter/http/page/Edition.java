package co.com.bsl.inbox.adapter.http.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts and style sheets that the documents name, each joined with all that it needs. They
 * are found at a place made of what is in them, so browsers may keep them for good.
 */
final class Edition {
  private static final Pattern PRELOAD = Pattern.compile(" *<link rel=\"modulepreload\"[^>]*>\n");
  private static final Pattern NAMED = Pattern.compile("(href|src)=\"/((?:js|css)/[^\"]+)\"");

  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<String, Asset> files = new LinkedHashMap<>();

  private Edition() {}

  /** The edition of those documents, which lie below {@code web} on the class path. */
  static Edition of(List<String> documents) {
    Edition edition = new Edition();
    for (String document : documents) {
      Matcher named = NAMED.matcher(PRELOAD.matcher(read(document).orElse("")).replaceAll(""));
      named.results().forEach(found -> edition.join(found.group(2)));
    }
    return edition;
  }

  /** The joined file at that path. */
  Optional<Asset> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** A document with the joined files in place of the many. */
  byte[] lead(byte[] document) {
    String light = PRELOAD.matcher(new String(document, UTF_8)).replaceAll("");
    return NAMED
        .matcher(light)
        .replaceAll(found -> "%s=\"%s\"".formatted(found.group(1), places.get(found.group(2))))
        .getBytes(UTF_8);
  }

  private void join(String file) {
    boolean script = file.endsWith(".js");
    String joined = script ? Bundle.module(file, Edition::read) : Bundle.sheet(file, Edition::read);
    Asset asset = Asset.of(MediaTypes.of(file).orElseThrow(), joined.getBytes(UTF_8));
    String place = "/e/%s/%s".formatted(asset.digest(), file);
    places.put(file, place);
    files.put(place, asset);
  }

  private static Optional<String> read(String place) {
    try (InputStream file = Edition.class.getClassLoader().getResourceAsStream("web/" + place)) {
      return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
