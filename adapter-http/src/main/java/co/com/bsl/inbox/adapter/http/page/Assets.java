package co.com.bsl.inbox.adapter.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Files on the class path, read once. There are only so many, so all that are asked for stay. */
final class Assets {
  private final Map<String, Asset> known = new ConcurrentHashMap<>();
  private final UnaryOperator<byte[]> finish;

  /** Files that are sent as they are. */
  Assets() {
    this(UnaryOperator.identity());
  }

  /** Files that are finished so before they are sent. */
  Assets(UnaryOperator<byte[]> finish) {
    this.finish = finish;
  }

  /** The file at that place of the class path. */
  Optional<Asset> find(String place) {
    Asset asset = known.get(place);
    return asset == null ? read(place) : Optional.of(asset);
  }

  private Optional<Asset> read(String place) {
    Optional<String> type = MediaTypes.of(place);
    try (InputStream file = Assets.class.getClassLoader().getResourceAsStream(place)) {
      if (file == null || type.isEmpty()) {
        return Optional.empty();
      }
      Asset asset = Asset.of(type.get(), finish.apply(file.readAllBytes()));
      known.put(place, asset);
      return Optional.of(asset);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
