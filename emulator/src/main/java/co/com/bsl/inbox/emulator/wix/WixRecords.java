package co.com.bsl.inbox.emulator.wix;

import co.com.bsl.inbox.emulator.watch.Watch;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/** The CHATBOT collection: one document per contact. Safe for any thread. */
public final class WixRecords {
  private final Map<String, WixDocument> documents = new ConcurrentSkipListMap<>();
  private final Clock clock;
  private final Watch watch;
  private volatile boolean tellsNames;

  public WixRecords(Clock clock, Watch watch) {
    this.clock = clock;
    this.watch = watch;
  }

  /** Sets whether {@code obtenerConversacion} tells the name too, as it may some day. */
  public void tellsNames(boolean yes) {
    tellsNames = yes;
  }

  boolean tellsNames() {
    return tellsNames;
  }

  /** The document of a contact, named by bare digits or user id. */
  public Optional<WixDocument> find(String userId) {
    return Optional.ofNullable(documents.get(userId));
  }

  /** All documents, by user id. */
  public Collection<WixDocument> all() {
    return List.copyOf(documents.values());
  }

  /** Lets the bot say something now; it writes its times with a {@code Z}. */
  public void botWrites(String userId, String text) {
    add(userId, new WixMessage("sistema", text, WixClock.UTC.write(clock.instant())));
  }

  /** Adds messages as Wix would: no empty ones, no repeats. */
  public void add(String userId, WixMessage... messages) {
    change(userId, document -> document.withMessages(List.of(messages)));
  }

  /** Sets the name in the record. */
  public void name(String userId, String name) {
    change(userId, document -> document.withName(name));
  }

  /** Replaces the notes; those that speak of "stop" stop the bot as well. */
  public void notes(String userId, String notes) {
    change(userId, document -> document.withNotes(notes));
  }

  /** Stops the bot or lets it speak again. */
  public void stopBot(String userId, boolean stop) {
    change(userId, document -> document.withStopBot(stop));
  }

  /** Forgets everything. */
  public void clear() {
    documents.clear();
    watch.changed();
  }

  void save(WixSave save) {
    change(save.userId(), document -> document.saved(save));
  }

  private void change(String userId, UnaryOperator<WixDocument> change) {
    documents.compute(
        userId, (id, old) -> change.apply(old == null ? WixDocument.empty(userId) : old));
    watch.changed();
  }
}
