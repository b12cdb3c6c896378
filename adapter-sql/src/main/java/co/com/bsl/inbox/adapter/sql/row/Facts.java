package co.com.bsl.inbox.adapter.sql.row;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Origins;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.origin.Timing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept of a message but asked for by no query: one JSON text in its row. */
record Facts(
    List<Account> accounts,
    Map<DeliveryStatus, Long> reached,
    List<File> files,
    Map<String, String> details) {

  Facts {
    files = files == null ? List.of() : files;
    details = details == null ? Map.of() : details;
  }

  static Facts of(Message message) {
    return new Facts(
        message.origins().all().stream().map(Account::of).toList(),
        Deliveries.millis(message.delivery()),
        message.content().attachments().stream().map(File::of).toList(),
        message.content().details());
  }

  Origins origins() {
    return new Origins(accounts.stream().map(Account::origin).toList());
  }

  List<Attachment> attachments() {
    return files.stream().map(File::attachment).toList();
  }

  /** One origin; {@code otherwise} is missing most of the time. */
  record Account(
      Source source, String key, long at, boolean stated, Long otherwise, Arrival arrival) {

    static Account of(Origin origin) {
      Timing timing = origin.timing();
      return new Account(
          origin.source(),
          origin.key(),
          timing.at().toEpochMilli(),
          timing.stated(),
          Values.millis(timing.otherwise()),
          origin.arrival());
    }

    Origin origin() {
      Optional<Instant> other = Optional.ofNullable(otherwise).map(Instant::ofEpochMilli);
      Timing timing = new Timing(Instant.ofEpochMilli(at), stated, other);
      return new Origin(source, key, timing, arrival);
    }
  }

  /** One attachment. */
  record File(String location, String mediaType, String name) {

    static File of(Attachment attachment) {
      return new File(attachment.location(), attachment.mediaType(), attachment.name());
    }

    Attachment attachment() {
      return new Attachment(location, mediaType, name);
    }
  }
}
