package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.adapter.twilio.vocabulary.FailureText;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** What a failed call means for whoever wants to try again; the one place that decides it. */
final class Failures {
  /** Twilio's code for "there is no such thing". */
  static final String NOT_FOUND = "20404";

  /** Too many calls at once, and a sender whose queue is full: surely not taken. */
  private static final Set<String> LATER = Set.of("20429", "21611");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Failures() {}

  /** Twilio, or something on the way to it, answered with an error or a redirect. */
  static MessagingException answered(int status, String retryAfter, String body) {
    JsonNode error = json(body);
    String code = error.path("code").asText("");
    return new MessagingException(
        outcome(status, code),
        FailureText.of(code.isEmpty() ? "http_" + status : code, error.path("message").asText("")),
        pause(retryAfter),
        null);
  }

  /** The connection failed, before or after the request was on its way. */
  static MessagingException broken(boolean departed, IOException cause) {
    return new MessagingException(
        departed ? Outcome.UNCERTAIN : Outcome.BUSY,
        FailureText.of(departed ? "no_answer" : "unreachable", cause.toString()),
        Duration.ZERO,
        cause);
  }

  /** The answer was a success in a language that Twilio does not speak. */
  static MessagingException unreadable(String what, Throwable cause) {
    return new MessagingException(
        Outcome.UNCERTAIN, FailureText.of("unreadable", what), Duration.ZERO, cause);
  }

  /** What was asked for cannot be had, now or later. */
  static MessagingException refused(String code, String why) {
    return new MessagingException(Outcome.REFUSED, FailureText.of(code, why), Duration.ZERO, null);
  }

  private static Outcome outcome(int status, String code) {
    if (status == 429 || LATER.contains(code)) {
      return Outcome.BUSY;
    }
    boolean clientsFault = status >= 400 && status < 500;
    boolean spokenByTwilio = !code.isEmpty() || status == 401 || status == 403;
    return clientsFault && spokenByTwilio ? Outcome.REFUSED : Outcome.UNCERTAIN;
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException aProxysPage) {
      return MissingNode.getInstance();
    }
  }

  /** Twilio gives seconds; anything else is as good as nothing. */
  private static Duration pause(String retryAfter) {
    return retryAfter.matches("\\d{1,5}")
        ? Duration.ofSeconds(Integer.parseInt(retryAfter))
        : Duration.ZERO;
  }
}
