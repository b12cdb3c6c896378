package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.adapter.http.shape.MessageJson;
import co.com.bsl.inbox.adapter.http.shape.Numbers;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.live.ShownChange;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.util.List;

/** Puts changes into the shape of events. */
final class EventMapper {
  private final Shapes shapes;

  EventMapper(Shapes shapes) {
    this.shapes = shapes;
  }

  EventJson event(ShownChange shown, Viewer viewer) {
    return switch (shown.change().kind()) {
      case MESSAGE -> message(shown, viewer);
      case DELIVERY -> delivery(shown, viewer);
      case CONVERSATION -> conversation(shown, viewer);
      case ERASURE -> EventJson.Signal.resync(shown.change().sequence());
    };
  }

  private EventJson message(ShownChange shown, Viewer viewer) {
    Change change = shown.change();
    MessageJson message = shapes.message(shown.message().orElseThrow(), viewer);
    List<String> replaced = change.replaced().stream().map(MessageId::value).toList();
    return new EventJson.MessageChanged(
        change.sequence(),
        "mensaje",
        number(shown, viewer),
        message,
        shapes.sharedRow(row(shown), viewer),
        replaced);
  }

  private EventJson delivery(ShownChange shown, Viewer viewer) {
    Message message = shown.message().orElseThrow();
    MessageJson json = shapes.message(message, viewer);
    return new EventJson.DeliveryMoved(
        shown.change().sequence(),
        "estado",
        number(shown, viewer),
        json.id(),
        json.sid(),
        json.status(),
        json.error());
  }

  private EventJson conversation(ShownChange shown, Viewer viewer) {
    boolean personal = shown.change().audience().isPresent();
    return new EventJson.ConversationChanged(
        shown.change().sequence(),
        "conversacion",
        personal ? shapes.row(row(shown), viewer) : shapes.sharedRow(row(shown), viewer));
  }

  private static String number(ShownChange shown, Viewer viewer) {
    return Numbers.of(row(shown).conversation(), viewer);
  }

  private static ConversationSummary row(ShownChange shown) {
    return shown.row().orElseThrow();
  }
}
