package co.com.bsl.inbox.emulator.control;

import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultKind;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.emulator.fault.PlannedFault;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Objects;

/**
 * A fault on the wire.
 *
 * @param target such as {@code twilio-create}
 * @param kind {@code delay}, {@code status}, {@code html}, {@code drop-before}, {@code
 *     drop-after-accept}, {@code hang}, {@code malformed-json}, {@code duplicate}, {@code reorder}
 *     or {@code suppress}
 * @param times how many calls it happens to
 * @param millis how long a delay lasts, or what {@code Retry-After} says
 * @param accepted whether a status or a silence comes after the call had its effect
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FaultJson(
    @JsonProperty("objetivo") String target,
    @JsonProperty("falla") String kind,
    @JsonProperty("veces") Integer times,
    @JsonProperty("ms") long millis,
    @JsonProperty("estado") int status,
    @JsonProperty("copias") Integer copies,
    @JsonProperty("aceptado") boolean accepted) {

  FaultJson {
    times = Objects.requireNonNullElse(times, 1);
    copies = Objects.requireNonNullElse(copies, 2);
  }

  PlannedFault planned() {
    Fault fault = accepted ? fault().afterAccept() : fault();
    return new PlannedFault(FaultTarget.of(target), fault, times);
  }

  private Fault fault() {
    return switch (kind) {
      case "delay" -> Fault.delay(Duration.ofMillis(millis));
      case "status" -> new Fault(FaultKind.STATUS, false, status, Duration.ofMillis(millis));
      case "html" -> Fault.htmlPage();
      case "drop-before" -> Fault.dropBefore();
      case "drop-after-accept" -> Fault.dropAfterAccept();
      case "hang" -> Fault.hang();
      case "malformed-json" -> Fault.malformedJson();
      case "duplicate" -> Fault.duplicate(copies);
      case "reorder" -> Fault.reorder();
      case "suppress" -> Fault.suppress();
      default -> throw new IllegalArgumentException("no such fault: '%s'".formatted(kind));
    };
  }
}
