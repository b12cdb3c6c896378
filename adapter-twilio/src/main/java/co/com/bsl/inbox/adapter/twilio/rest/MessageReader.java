package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.adapter.twilio.vocabulary.MediaKind;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns Twilio's records into messages; those of other channels are none of ours. */
final class MessageReader {
  private static final Pattern SID = Pattern.compile("[A-Z]{2}[0-9a-fA-F]{32}");

  private final MediaList media;
  private final Clock clock;

  MessageReader(MediaList media, Clock clock) {
    this.media = media;
    this.clock = clock;
  }

  /** Whether that can be the id of one of Twilio's things. */
  static boolean isSid(String text) {
    return SID.matcher(text).matches();
  }

  /** The message with what is known of it, unless nobody can say which or with whom it is. */
  Optional<ProviderMessage> read(MessageRow row) {
    return isSid(row.sid())
        ? row.contact().map(contact -> new ProviderMessage(contact, message(row)))
        : Optional.empty();
  }

  private Message message(MessageRow row) {
    return Message.fresh(
        new MessageId(row.sid()),
        row.isInbound() ? Sender.contact() : Sender.bot(),
        content(row),
        row.delivery(),
        Origin.provider(new ProviderId(row.sid()), timing(row), Arrival.RECOVERED));
  }

  private Timing timing(MessageRow row) {
    return row.at()
        .map(Timing::stated)
        .orElseGet(() -> Timing.heard(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
  }

  private Content content(MessageRow row) {
    List<Attachment> files = row.hasMedia() ? media.of(row.sid()) : List.of();
    return new Content(kind(row, files), row.body(), files, Map.of());
  }

  private static ContentKind kind(MessageRow row, List<Attachment> files) {
    if (!files.isEmpty()) {
      return MediaKind.of(files.get(0).mediaType());
    }
    return row.body().isBlank() ? ContentKind.UNKNOWN : ContentKind.TEXT;
  }
}
