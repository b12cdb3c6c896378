package co.com.bsl.inbox.adapter.http.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** A message as the page sees it; what is not known is null. */
public record MessageJson(
    String id,
    String sid,
    String direction,
    String author,
    @JsonProperty("agente") String agent,
    @JsonProperty("tipo") String kind,
    String body,
    Instant timestamp,
    long seq,
    String status,
    Failure error,
    List<File> media,
    @JsonProperty("origenes") List<String> origins,
    @JsonProperty("recuperado") boolean recovered,
    @JsonProperty("cita") String quoted) {

  /** Why a message did not arrive, and what to do about it. */
  public record Failure(
      @JsonProperty("codigo") String code,
      @JsonProperty("causa") String cause,
      @JsonProperty("accion") String action) {}

  /** A file of a message and where this server has it. */
  public record File(
      String url, @JsonProperty("tipo") String type, @JsonProperty("nombre") String name) {}
}
