package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.adapter.http.shape.MessageJson;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.application.live.ShownChange;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.util.List;
import java.util.Locale;

/** Puts changes into the shape of events. */
final class EventMapper {
  private final Shapes shapes;

  EventMapper(Shapes shapes) {
    this.shapes = shapes;
  }

  EventJson event(ShownChange shown, Locale language) {
    return switch (shown.change().kind()) {
      case MESSAGE -> message(shown, language);
      case DELIVERY -> delivery(shown, language);
      case CONVERSATION -> conversation(shown, language);
      case ERASURE -> EventJson.Signal.resync(shown.change().sequence());
    };
  }

  private EventJson message(ShownChange shown, Locale language) {
    Change change = shown.change();
    MessageJson message = shapes.message(shown.message().orElseThrow(), language);
    List<String> replaced = change.replaced().stream().map(MessageId::value).toList();
    return new EventJson.MessageChanged(
        change.sequence(),
        "mensaje",
        number(shown),
        message,
        shapes.sharedRow(row(shown), language),
        replaced);
  }

  private EventJson delivery(ShownChange shown, Locale language) {
    Message message = shown.message().orElseThrow();
    MessageJson json = shapes.message(message, language);
    return new EventJson.DeliveryMoved(
        shown.change().sequence(),
        "estado",
        number(shown),
        json.id(),
        json.sid(),
        json.status(),
        json.error());
  }

  private EventJson conversation(ShownChange shown, Locale language) {
    boolean personal = shown.change().audience().isPresent();
    return new EventJson.ConversationChanged(
        shown.change().sequence(),
        "conversacion",
        personal ? shapes.row(row(shown), language) : shapes.sharedRow(row(shown), language));
  }

  private static String number(ShownChange shown) {
    return row(shown).conversation().contact().primary().plain();
  }

  private static ConversationSummary row(ShownChange shown) {
    return shown.row().orElseThrow();
  }
}
