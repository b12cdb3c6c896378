package co.com.bsl.inbox.adapter.http.api;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.application.conversation.OpenAttachment;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.origin.MessageId;
import io.javalin.http.Context;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files that came with messages. Strangers send them, so the browser shows only what cannot run,
 * and takes the rest as downloads. A browser keeps them, but asks each time whether it may.
 */
public final class MediaRoutes {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
  private static final Pattern HARMLESS =
      Pattern.compile("(image/(?!svg)|audio/|video/)[a-z0-9.+-]+|application/pdf");

  private final OpenAttachment openAttachment;

  public MediaRoutes(OpenAttachment openAttachment) {
    this.openAttachment = openAttachment;
  }

  /** The call. */
  public List<Route> routes() {
    return List.of(Route.get("/api/mensaje/{id}/media/{n}", Access.SIGNED_IN, this::open));
  }

  private void open(Context context) {
    MessageId id = Request.of(context).message();
    String number = context.pathParam("n");
    if (!NUMBER.matcher(number).matches()) {
      throw Refusal.of(Reason.UNKNOWN_MESSAGE);
    }
    Actor reader = Caller.of(context).actor();
    String tag = "\"%s-%s\"".formatted(id.value(), number);
    if (tag.equals(context.header("If-None-Match"))) {
      keep(context, openAttachment.reopen(id, Integer.parseInt(number), reader));
    } else {
      send(context, openAttachment.open(id, Integer.parseInt(number), reader));
    }
    context.header("Cache-Control", "private, no-cache").header("ETag", tag);
  }

  private static void keep(Context context, boolean stillThere) {
    if (!stillThere) {
      throw Refusal.of(Reason.UNKNOWN_MESSAGE);
    }
    context.status(304);
  }

  private static void send(Context context, Optional<Media> opened) {
    Media media = opened.orElseThrow(() -> Refusal.of(Reason.UNKNOWN_MESSAGE));
    context.disableCompression().result(part(context, media));
    describe(context, media.mediaType());
  }

  /** What of the file is asked for: all of it, or one part. */
  private static InputStream part(Context context, Media media) {
    if (media.length().isEmpty()) {
      return media.bytes();
    }
    long length = media.length().getAsLong();
    context.header("Accept-Ranges", "bytes");
    Optional<ByteRange> asked =
        Optional.ofNullable(context.header("Range")).flatMap(h -> ByteRange.of(h, length));
    asked.ifPresent(part -> context.status(206).header("Content-Range", part.header()));
    context.res().setContentLengthLong(asked.map(ByteRange::length).orElse(length));
    return asked.map(part -> part.of(media.bytes())).orElse(media.bytes());
  }

  private static void describe(Context context, String mediaType) {
    String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    boolean harmless = HARMLESS.matcher(type).matches();
    context
        .contentType(MEDIA_TYPE.matcher(type).matches() ? type : "application/octet-stream")
        .header("Content-Disposition", harmless ? "inline" : "attachment");
  }
}
