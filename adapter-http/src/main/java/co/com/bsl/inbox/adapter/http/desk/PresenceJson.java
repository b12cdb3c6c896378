package co.com.bsl.inbox.adapter.http.desk;

import co.com.bsl.inbox.adapter.http.shape.Aside;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Who is at a conversation now. */
record PresenceJson(
    @JsonProperty("tipo") String kind,
    @JsonProperty("numero") String number,
    @JsonProperty("personas") List<PersonJson> people)
    implements Aside {}
