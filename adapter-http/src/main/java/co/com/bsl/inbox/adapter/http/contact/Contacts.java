package co.com.bsl.inbox.adapter.http.contact;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.shape.Numbers;
import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.conversation.FindContact;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.contact.Address;
import io.javalin.http.Context;
import java.util.Optional;

/** Knows whom a call is about, whether it says so by a number or by the key of a hidden one. */
public final class Contacts {
  private final FindContact findContact;

  public Contacts(FindContact findContact) {
    this.findContact = findContact;
  }

  /** Whom the {@code {numero}} of the path means. */
  public Address of(Context context) {
    return of(context.pathParam("numero"), Caller.of(context).actor());
  }

  /** Whom that number or key means; what is neither is refused, and so is a key of nobody. */
  public Address of(String text, Actor caller) {
    return Numbers.conversation(text)
        .map(
            id ->
                findContact
                    .address(id, caller)
                    .orElseThrow(() -> Refusal.of(Reason.UNKNOWN_CONVERSATION)))
        .orElseGet(() -> findContact.typed(number(text), caller));
  }

  /** What that viewer calls whoever is reached there; nothing when it must stay hidden. */
  public Optional<String> called(Address address, Actor caller, Viewer viewer) {
    return viewer.seesNumbers()
        ? Optional.of(address.plain())
        : findContact.conversation(address, caller).map(known -> Numbers.of(known, viewer));
  }

  private static Address number(String text) {
    try {
      return Address.parse(text);
    } catch (IllegalArgumentException neither) {
      throw Refusal.of(Reason.UNREACHABLE_NUMBER);
    }
  }
}
