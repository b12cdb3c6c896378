package co.com.bsl.inbox.adapter.http.desk;

import co.com.bsl.inbox.application.desk.Present;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Somebody who is at a conversation. */
record PersonJson(
    @JsonProperty("usuario") String user,
    @JsonProperty("nombre") String name,
    @JsonProperty("escribe") boolean typing) {

  static PersonJson of(Present present) {
    return new PersonJson(present.agent().value(), present.name(), present.typing());
  }
}
