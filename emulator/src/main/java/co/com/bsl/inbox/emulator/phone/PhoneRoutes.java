package co.com.bsl.inbox.emulator.phone;

import co.com.bsl.inbox.emulator.callback.CallbackLedger;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.contact.Contacts;
import co.com.bsl.inbox.emulator.watch.Watch;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;

/** Plays the contacts: who they are, what they see, what they send and read. */
public final class PhoneRoutes {
  private static final String CONTACTS = "/_emulator/contactos";
  private static final String CONTACT = CONTACTS + "/{numero}";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final Contacts contacts;
  private final CallbackLedger callbacks;
  private final Watch watch;

  public PhoneRoutes(Contacts contacts, CallbackLedger callbacks, Watch watch) {
    this.contacts = contacts;
    this.callbacks = callbacks;
    this.watch = watch;
  }

  /** Adds the routes to a server. */
  public void addTo(RoutesConfig routes) {
    routes.get("/_emulator/cambios", this::changes);
    routes.get(CONTACTS, ctx -> ctx.json(contacts.all().stream().map(ContactJson::of).toList()));
    routes.get(CONTACT, this::conversation);
    routes.post(CONTACT, this::settings);
    routes.post(CONTACT + "/mensajes", this::write);
    routes.post(CONTACT + "/leido", ctx -> contact(ctx).reads());
  }

  /** Answers with the number of changes so far, once there are more than the caller has seen. */
  private void changes(Context ctx) {
    long seen = ctx.queryParamAsClass("desde", Long.class).getOrDefault(-1L);
    ctx.json(Map.of("version", watch.after(seen, LONGEST_WAIT)));
  }

  private void conversation(Context ctx) {
    Contact contact = contact(ctx);
    ctx.json(
        Map.of(
            "contacto",
            ContactJson.of(contact),
            "mensajes",
            contact.conversation().stream()
                .map(m -> PhoneMessageJson.of(m, callbacks.isTaken(m.sid())))
                .toList()));
  }

  private void settings(Context ctx) {
    Contact contact = contact(ctx);
    ctx.bodyAsClass(SettingsJson.class).applyTo(contact);
    ctx.json(ContactJson.of(contact));
  }

  private void write(Context ctx) {
    WriteJson wanted = ctx.bodyAsClass(WriteJson.class);
    ctx.status(201).json(Map.of("sid", contact(ctx).sends(wanted.content()).sid()));
  }

  private Contact contact(Context ctx) {
    return contacts.at(ctx.pathParam("numero"));
  }
}
