package co.com.bsl.inbox.emulator.wix;

import co.com.bsl.inbox.emulator.fault.FaultPlan;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.emulator.fault.FaultyCalls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;

/** The HTTP functions that the BSL site publishes, with all their habits. */
public final class WixApi {
  /** Where the functions live. */
  public static final String PATH = "/_functions";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NO_USER = "El parámetro userId es requerido";

  private final WixRecords records;
  private final FaultyCalls faulty;
  private final String key;

  /**
   * Prepares the routes.
   *
   * @param key what callers must show as {@code Bearer}; empty when anybody may call
   */
  public WixApi(WixRecords records, FaultPlan faults, String key) {
    this.records = records;
    this.faulty = new FaultyCalls(faults, status -> error("Error interno " + status));
    this.key = key;
  }

  /** Adds the routes to a server. */
  public void addTo(RoutesConfig routes) {
    routes.get(PATH + "/obtenerConversacion", guarded(this::history));
    routes.post(PATH + "/guardarConversacion", guarded(this::save));
    routes.post(PATH + "/actualizarObservaciones", guarded(this::notes));
    routes.post(PATH + "/marcarStopBot", guarded(this::stopBot));
  }

  private Handler guarded(Handler handler) {
    return faulty.on(
        FaultTarget.WIX,
        ctx -> {
          if (key.isEmpty() || ("Bearer " + key).equals(ctx.header("Authorization"))) {
            call(handler, ctx);
          } else {
            ctx.status(401).json(error("No autorizado"));
          }
        });
  }

  private static void call(Handler handler, Context ctx) throws Exception {
    try {
      handler.handle(ctx);
    } catch (JsonProcessingException e) {
      ctx.status(500).json(error(e.getOriginalMessage()));
    }
  }

  private void history(Context ctx) {
    String userId = ctx.queryParam("userId");
    if (userId == null || userId.isEmpty()) {
      ctx.status(400).json(error(NO_USER));
      return;
    }
    WixDocument document = records.find(userId).orElseGet(() -> WixDocument.empty(userId));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("mensajes", document.messages());
    answer.put("stopBot", document.stopBot());
    answer.put("observaciones", document.notes());
    answer.put("threadId", document.threadId());
    if (records.tellsNames()) {
      answer.put("nombre", document.name());
    }
    ctx.json(answer);
  }

  private void save(Context ctx) throws JsonProcessingException {
    JsonNode body = body(ctx);
    if (text(body, "userId").isEmpty() || !body.path("mensajes").isArray()) {
      ctx.status(400).json(error("userId y mensajes (arreglo) son requeridos"));
      return;
    }
    records.save(JSON.treeToValue(body, WixSave.class));
    ctx.json(Map.of("success", true));
  }

  private void notes(Context ctx) throws JsonProcessingException {
    JsonNode body = body(ctx);
    String userId = text(body, "userId");
    String notes = text(body, "observaciones");
    if (userId.isEmpty() || notes.isEmpty()) {
      ctx.status(400).json(error("userId y observaciones son requeridos"));
    } else if (records.find(userId).isEmpty()) {
      ctx.json(Map.of("mensaje", "Usuario no encontrado"));
    } else {
      records.notes(userId, notes);
      ctx.json(Map.of("success", true));
    }
  }

  private void stopBot(Context ctx) throws JsonProcessingException {
    JsonNode body = body(ctx);
    String userId = text(body, "userId");
    if (userId.isEmpty()) {
      ctx.status(400).json(error(NO_USER));
      return;
    }
    boolean stop = body.path("stopBot").asBoolean();
    String outcome = records.find(userId).isPresent() ? "updated" : "created";
    records.stopBot(userId, stop);
    ctx.json(Map.of("success", true, outcome, true, "userId", userId, "stopBot", stop));
  }

  private static JsonNode body(Context ctx) throws JsonProcessingException {
    return JSON.readTree(ctx.body());
  }

  private static String text(JsonNode body, String field) {
    JsonNode value = body.path(field);
    return value.isNull() ? "" : value.asText();
  }

  private static Map<String, Object> error(String text) {
    return Map.of("error", text);
  }
}
