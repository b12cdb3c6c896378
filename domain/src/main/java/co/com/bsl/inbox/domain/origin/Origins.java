package co.com.bsl.inbox.domain.origin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All accounts of one message, the most trusted first, each source key once, never none. */
public record Origins(List<Origin> all) {

  public Origins {
    all = joined(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("a message needs an origin");
    }
    if (all.stream().filter(from(Source.PROVIDER)).count() > 1) {
      throw new IllegalArgumentException("two provider ids are two messages: " + all);
    }
  }

  /** One account only. */
  public static Origins of(Origin origin) {
    return new Origins(List.of(origin));
  }

  /** Time by the most trusted source. */
  public Instant at() {
    return best().timing().at();
  }

  /** The most trusted account. */
  public Origin best() {
    return all.get(0);
  }

  /** The provider's id, once there is one. */
  public Optional<ProviderId> providerId() {
    return find(Source.PROVIDER).map(origin -> new ProviderId(origin.key()));
  }

  /** That source's first account. */
  public Optional<Origin> find(Source source) {
    return all.stream().filter(from(source)).findFirst();
  }

  /** Whether that source knows the message. */
  public boolean has(Source source) {
    return find(source).isPresent();
  }

  /** The accounts of one source. */
  public List<Origin> of(Source source) {
    return all.stream().filter(from(source)).toList();
  }

  /** These accounts and those. */
  public Origins plus(Collection<Origin> more) {
    List<Origin> both = new ArrayList<>(all);
    both.addAll(more);
    return new Origins(both);
  }

  /** The same accounts, learned of in that way. */
  public Origins arrived(Arrival way) {
    return new Origins(all.stream().map(origin -> origin.arrived(way)).toList());
  }

  /** The same accounts, none of them of a time after that moment at which we hear of them. */
  public Origins heardAt(Instant now) {
    return new Origins(all.stream().map(origin -> origin.heardAt(now)).toList());
  }

  /** These accounts less one source's, or none when that source was the only one. */
  public Optional<Origins> without(Source source) {
    List<Origin> rest = all.stream().filter(from(source).negate()).toList();
    return rest.isEmpty() ? Optional.empty() : Optional.of(new Origins(rest));
  }

  private static Predicate<Origin> from(Source source) {
    return origin -> origin.source() == source;
  }

  private static List<Origin> joined(List<Origin> origins) {
    if (origins.size() < 2) {
      return List.copyOf(origins);
    }
    TreeMap<Origin, Origin> byKey = new TreeMap<>();
    origins.forEach(origin -> byKey.merge(origin, origin, Origin::join));
    return List.copyOf(byKey.values());
  }
}
