package co.com.bsl.inbox.emulator.phone;

import co.com.bsl.inbox.emulator.contact.Contact;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** What shall be different about a contact; what was not sent stays. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SettingsJson(
    @JsonProperty("nombre") String name,
    @JsonProperty("user_id") String userId,
    @JsonProperty("lee_al_llegar") Boolean readsAtOnce,
    @JsonProperty("falla_con") Integer errorCode) {

  void applyTo(Contact contact) {
    Optional.ofNullable(name).ifPresent(contact::named);
    Optional.ofNullable(userId).ifPresent(contact::withUserId);
    Optional.ofNullable(readsAtOnce).ifPresent(contact::readsAtOnce);
    Optional.ofNullable(errorCode).ifPresent(contact::failsWith);
  }
}
