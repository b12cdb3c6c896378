package co.com.bsl.inbox.adapter.http.desk;

import co.com.bsl.inbox.adapter.http.shape.Aside;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What its agent has written so far in a conversation. */
record DraftJson(
    @JsonProperty("tipo") String kind,
    @JsonProperty("numero") String number,
    @JsonProperty("texto") String text)
    implements Aside {}
