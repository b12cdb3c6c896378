package co.com.bsl.inbox.adapter.http.people;

import co.com.bsl.inbox.application.team.Person;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Somebody of the team as the administrator sees them. */
record PersonJson(
    @JsonProperty("usuario") String user,
    @JsonProperty("nombre") String name,
    @JsonProperty("rol") String role,
    @JsonProperty("activo") boolean active,
    @JsonProperty("segundo_factor") boolean secondFactor) {

  static PersonJson of(Person person) {
    return new PersonJson(
        person.agent().id().value(),
        person.agent().name(),
        RoleWords.of(person.agent().role()),
        person.agent().active(),
        person.secondFactor());
  }
}
