package co.com.bsl.inbox.emulator.control;

import co.com.bsl.inbox.emulator.callback.CallbackAttempt;
import co.com.bsl.inbox.emulator.callback.CallbackLedger;
import co.com.bsl.inbox.emulator.callback.Form;
import co.com.bsl.inbox.emulator.twilio.CreateAttempt;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import co.com.bsl.inbox.emulator.wix.WixRecords;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Shows what happened. */
public final class LedgerRoutes {
  /** A message that was accepted for sending, and how far it got. */
  private record AcceptedJson(
      String sid,
      String to,
      @JsonProperty("texto") String text,
      @JsonProperty("hora") String at,
      @JsonProperty("estado") String status) {
    static AcceptedJson of(TwilioMessage message) {
      return new AcceptedJson(
          message.sid(),
          message.to(),
          message.body(),
          message.time().toString(),
          message.status().word());
    }
  }

  /** A request to create a message, whatever became of it. */
  private record AttemptJson(
      @JsonProperty("hora") String at, @JsonProperty("campos") Map<String, List<String>> form) {
    static AttemptJson of(CreateAttempt attempt) {
      return new AttemptJson(attempt.at().toString(), attempt.form());
    }
  }

  /** A callback that was made, and its answer. */
  private record CallbackJson(
      @JsonProperty("objetivo") String target,
      String url,
      @JsonProperty("hora") String at,
      @JsonProperty("estado") int status,
      @JsonProperty("fallo") String failureClass,
      @JsonProperty("advertencia") int warning,
      @JsonProperty("campos") List<Form.Field> fields) {
    static CallbackJson of(CallbackAttempt attempt) {
      return new CallbackJson(
          attempt.callback().target().word(),
          attempt.url(),
          attempt.at().toString(),
          attempt.result().status(),
          attempt.result().failureClass(),
          attempt.result().warning(),
          attempt.callback().form().fields());
    }
  }

  private final TwilioMessages twilio;
  private final WixRecords wix;
  private final CallbackLedger callbacks;

  public LedgerRoutes(TwilioMessages twilio, WixRecords wix, CallbackLedger callbacks) {
    this.twilio = twilio;
    this.wix = wix;
    this.callbacks = callbacks;
  }

  /** Adds the routes to a server. */
  public void addTo(RoutesConfig routes) {
    routes.get(Control.PATH + "/twilio/aceptados", this::accepted);
    routes.get(Control.PATH + "/twilio/intentos", this::attempts);
    routes.get(Control.PATH + "/wix/documentos", ctx -> ctx.json(wix.all()));
    routes.get(Control.PATH + "/callbacks", this::callbacks);
  }

  private void accepted(Context ctx) {
    ctx.json(twilio.accepted().stream().map(AcceptedJson::of).toList());
  }

  private void attempts(Context ctx) {
    ctx.json(twilio.attempts().stream().map(AttemptJson::of).toList());
  }

  private void callbacks(Context ctx) {
    ctx.json(callbacks.all().stream().map(CallbackJson::of).toList());
  }
}
