package co.com.bsl.inbox.adapter.http.page;

import io.javalin.http.Context;
import io.javalin.http.staticfiles.ResourceHandler;
import io.javalin.http.staticfiles.StaticFileConfig;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The page's files, public as they hold nothing of anybody: what is under {@code /web} on the class
 * path at its own place, and the icon font. The documents themselves are not among them.
 */
final class StaticFiles implements ResourceHandler {
  /** Plain names only: nothing encoded, and no name that begins with a dot. */
  private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_][A-Za-z0-9._-]*)+");

  private static final String FONTS = "/webjars/font-awesome/webfonts/";
  private static final String ASK_EACH_TIME = "no-cache";
  private static final String KEEP_A_MONTH = "public, max-age=2592000";
  private static final String KEEP = "public, max-age=31536000, immutable";

  private final Edition edition;
  private final Assets assets = new Assets();
  private final String fontFolder = "META-INF/resources/webjars/font-awesome/" + fontVersion();

  StaticFiles(Edition edition) {
    this.edition = edition;
  }

  @Override
  public boolean canHandle(Context context) {
    return find(context.path()).isPresent();
  }

  @Override
  public boolean handle(Context context) {
    String path = context.path();
    Optional<Asset> asset = find(path);
    asset.ifPresent(file -> file.send(context, caching(path)));
    return asset.isPresent();
  }

  @Override
  public boolean addStaticFileConfig(StaticFileConfig config) {
    return false;
  }

  @Override
  public Set<RouteRole> resourceRouteRoles(Context context) {
    return Set.of();
  }

  private String caching(String path) {
    if (edition.find(path).isPresent()) {
      return KEEP;
    }
    return path.startsWith(FONTS) ? KEEP_A_MONTH : ASK_EACH_TIME;
  }

  private Optional<Asset> find(String path) {
    if (!PATH.matcher(path).matches() || path.endsWith(".html")) {
      return Optional.empty();
    }
    Optional<Asset> joined = edition.find(path);
    if (joined.isPresent()) {
      return joined;
    }
    return path.startsWith(FONTS)
        ? assets.find(fontFolder + "/webfonts/" + path.substring(FONTS.length()))
        : assets.find("web" + path);
  }

  private static String fontVersion() {
    String place = "META-INF/maven/org.webjars/font-awesome/pom.properties";
    try (InputStream file = StaticFiles.class.getClassLoader().getResourceAsStream(place)) {
      Properties properties = new Properties();
      if (file != null) {
        properties.load(file);
      }
      return properties.getProperty("version", "none");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
