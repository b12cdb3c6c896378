package co.com.bsl.inbox.adapter.http.privacy;

import co.com.bsl.inbox.adapter.http.request.Json;
import co.com.bsl.inbox.adapter.http.shape.MessageJson;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.http.shape.Viewer;
import co.com.bsl.inbox.application.privacy.Dossier;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.message.Message;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Everything about a contact for programs, written piece by piece. */
final class ContactJson {
  private final Shapes shapes;
  private final Viewer viewer;
  private final Set<String> missing;

  ContactJson(Shapes shapes, Locale language, Set<String> missing) {
    this.shapes = shapes;
    this.viewer = new Viewer(language, true);
    this.missing = missing;
  }

  void write(Dossier dossier, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.mapper().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writePOJOField("exportado", dossier.entry().event().at());
      json.writePOJOField("contacto", Whom.of(dossier.conversation()));
      json.writeArrayFieldStart("mensajes");
      dossier.eachMessage(message -> add(json, said(message)));
      json.writeEndArray();
      json.writeArrayFieldStart("auditoria");
      dossier.eachEntry(entry -> add(json, AuditJson.of(entry)));
      json.writeEndArray();
      json.writePOJOField("medios_que_faltan", missing);
      json.writeEndObject();
    }
  }

  private Said said(Message message) {
    return new Said(
        shapes.message(message, viewer),
        shapes.steps(message),
        message.content().details(),
        ArchivedFiles.names(message));
  }

  private static void add(JsonGenerator json, Object item) {
    try {
      json.writePOJO(item);
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }

  private record Said(
      @JsonProperty("mensaje") MessageJson message,
      @JsonProperty("estados") List<Shapes.Step> steps,
      @JsonProperty("detalles") Map<String, String> details,
      @JsonProperty("archivos") List<String> files) {}

  private record Whom(
      @JsonProperty("direcciones") List<String> addresses,
      @JsonProperty("nombre") String name,
      @JsonProperty("observaciones") String notes,
      boolean stopBot,
      @JsonProperty("asignado_a") String assignee) {

    static Whom of(Conversation conversation) {
      return new Whom(
          conversation.contact().addresses().stream().map(Address::value).toList(),
          conversation.contact().name(),
          conversation.notes().value().text(),
          conversation.bot().value() == BotMode.STOPPED,
          conversation.assignee().map(AgentId::value).orElse(null));
    }
  }
}
