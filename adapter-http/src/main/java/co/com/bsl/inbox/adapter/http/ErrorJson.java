package co.com.bsl.inbox.adapter.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** The answer to a call that was not carried out. */
record ErrorJson(
    boolean success,
    @JsonProperty("error") String text,
    @JsonProperty("codigo") String code,
    @JsonAnyGetter Map<String, Object> details) {}
