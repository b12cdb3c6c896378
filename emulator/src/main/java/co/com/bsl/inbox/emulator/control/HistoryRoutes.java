package co.com.bsl.inbox.emulator.control;

import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.contact.Contacts;
import co.com.bsl.inbox.emulator.wix.WixMessage;
import co.com.bsl.inbox.emulator.wix.WixRecords;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Puts messages into the past of either side, and lets the bot write at the Wix side now. */
public final class HistoryRoutes {
  private final Contacts contacts;
  private final WixRecords wix;

  public HistoryRoutes(Contacts contacts, WixRecords wix) {
    this.contacts = contacts;
    this.wix = wix;
  }

  /** Adds the routes to a server. */
  public void addTo(RoutesConfig routes) {
    routes.post(Control.PATH + "/contactos/{numero}/historial", this::remember);
    routes.post(Control.PATH + "/contactos/{numero}/bot", this::bot);
  }

  private void remember(Context ctx) {
    Contact contact = contacts.at(ctx.pathParam("numero"));
    List<PastJson> past = List.of(ctx.bodyAsClass(PastJson[].class));
    past.forEach(message -> remember(contact, message));
    ctx.status(201).json(Map.of("mensajes", past.size()));
  }

  private void remember(Contact contact, PastJson message) {
    if (message.places().contains("wix")) {
      wix.add(
          contact.address().userId(),
          new WixMessage(message.wixAuthor(), message.text(), message.wixTime()));
    }
    if (message.places().contains("twilio") && message.isByContact()) {
      contact.wrote(message.time(), message.text());
    } else if (message.places().contains("twilio")) {
      contact.wasTold(message.time(), message.text());
    }
  }

  private void bot(Context ctx) {
    String text = ctx.bodyAsClass(JsonNode.class).path("texto").asText();
    wix.botWrites(contacts.at(ctx.pathParam("numero")).address().userId(), text);
    ctx.status(201);
  }
}
