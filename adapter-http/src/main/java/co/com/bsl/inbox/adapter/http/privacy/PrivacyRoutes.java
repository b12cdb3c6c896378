package co.com.bsl.inbox.adapter.http.privacy;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.contact.Contacts;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.JsonBody;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.application.privacy.Dossier;
import co.com.bsl.inbox.application.privacy.EraseContact;
import co.com.bsl.inbox.application.privacy.ErasureReceipt;
import co.com.bsl.inbox.application.privacy.ExportContact;
import co.com.bsl.inbox.domain.contact.Address;
import io.javalin.http.Context;
import java.util.List;

/** What a contact may ask of us by law: everything we have, and that it be erased. */
public final class PrivacyRoutes {
  private final ExportContact exportContact;
  private final EraseContact eraseContact;
  private final Contacts contacts;
  private final Shapes shapes;

  public PrivacyRoutes(
      ExportContact exportContact, EraseContact eraseContact, Contacts contacts, Shapes shapes) {
    this.exportContact = exportContact;
    this.eraseContact = eraseContact;
    this.contacts = contacts;
    this.shapes = shapes;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get("/api/conversacion/{numero}/exportar", Access.SIGNED_IN, this::export),
        Route.post("/api/conversacion/{numero}/borrar", Access.SIGNED_IN, this::erase));
  }

  private void export(Context context) {
    Request request = Request.of(context);
    Dossier dossier =
        exportContact
            .open(Caller.of(context).actor(), contacts.of(context), context.ip())
            .orElseThrow(() -> Refusal.of(Reason.UNKNOWN_CONVERSATION));
    context
        .disableCompression()
        .contentType("application/zip")
        .header("Content-Disposition", "attachment; filename=\"contacto.zip\"");
    new ContactArchive(shapes, request.language()).write(dossier, context.outputStream());
  }

  /** The number is to be typed again, so that nobody is erased by a slip. */
  private void erase(Context context) {
    Request request = Request.of(context);
    Address address = contacts.of(context);
    JsonBody body = request.json();
    String typed = body.text("numero");
    if (!Request.checked("numero", () -> Address.parse(typed)).equals(address)) {
      throw Refusal.field(Reason.INVALID_FIELD, "numero");
    }
    String reason = body.text("motivo");
    EraseContact.Wish wish =
        Request.checked("motivo", () -> new EraseContact.Wish(address, reason, context.ip()));
    context.json(ReceiptJson.of(receipt(eraseContact, wish, context)));
  }

  private static ErasureReceipt receipt(
      EraseContact eraseContact, EraseContact.Wish wish, Context context) {
    return eraseContact
        .erase(Caller.of(context).actor(), wish)
        .fold(
            erased -> erased.receipt(),
            () -> {
              throw Refusal.of(Reason.UNKNOWN_CONVERSATION);
            },
            () -> {
              throw Refusal.of(Reason.SEND_UNDER_WAY);
            });
  }
}
