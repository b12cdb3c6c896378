package co.com.bsl.inbox.adapter.http.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.adapter.http.request.Json;
import co.com.bsl.inbox.adapter.http.shape.MessageJson;
import co.com.bsl.inbox.adapter.http.shape.RowJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** One event as the page sees it, in the stream and in the long poll. */
sealed interface EventJson {

  /** Its number; later ones have higher numbers. */
  long seq();

  /** The word for what happened. */
  @JsonProperty("tipo")
  String kind();

  /** As it stands in a stream, so that a reader resumes after it. */
  default byte[] numbered() {
    return "id: %d\n%s".formatted(seq(), frame()).getBytes(UTF_8);
  }

  /** As it stands in a stream without counting. */
  default byte[] unnumbered() {
    return frame().getBytes(UTF_8);
  }

  private String frame() {
    try {
      String json = Json.mapper().writeValueAsString(this);
      return "event: " + kind() + "\ndata: " + json + "\n\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A message is new or changed. */
  record MessageChanged(
      long seq,
      @JsonProperty("tipo") String kind,
      @JsonProperty("numero") String number,
      @JsonProperty("mensaje") MessageJson message,
      @JsonProperty("conversacion") RowJson conversation,
      @JsonProperty("reemplaza") List<String> replaced)
      implements EventJson {}

  /** A tick moved. */
  record DeliveryMoved(
      long seq,
      @JsonProperty("tipo") String kind,
      @JsonProperty("numero") String number,
      String id,
      String sid,
      String status,
      MessageJson.Failure error)
      implements EventJson {}

  /** Something about the conversation as a whole. */
  record ConversationChanged(
      long seq,
      @JsonProperty("tipo") String kind,
      @JsonProperty("conversacion") RowJson conversation)
      implements EventJson {}

  /** A word about the stream itself. */
  record Signal(long seq, @JsonProperty("tipo") String kind) implements EventJson {

    /** Too much was missed: load afresh, then go on from there. */
    public static Signal resync(long seq) {
      return new Signal(seq, "resincronizar");
    }

    /** All is well, and everything up to there has been told. */
    public static Signal heartbeat(long seq) {
      return new Signal(seq, "latido");
    }
  }
}
