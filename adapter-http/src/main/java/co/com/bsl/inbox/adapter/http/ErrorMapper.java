package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.refusal.AccountRefusals;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.application.inbound.WebhookRejectedException;
import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.application.session.ForbiddenException;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.StoreException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.ee10.servlet.ServletChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every exception into an answer: the only place that knows both. */
final class ErrorMapper {
  private static final Logger log = LoggerFactory.getLogger(ErrorMapper.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private ErrorMapper() {}

  static void addTo(RoutesConfig routes) {
    routes.exception(Exception.class, ErrorMapper::failed);
    routes.exception(HttpResponseException.class, ErrorMapper::notRouted);
  }

  private static void failed(Exception failure, Context context) {
    if (failure instanceof EofException || failure.getCause() instanceof EofException) {
      log.debug("nobody waits for the rest of the answer: {}", failure.toString());
      channel(context).abort(failure);
    } else {
      answer(context, refusal(failure));
    }
  }

  private static void notRouted(HttpResponseException failure, Context context) {
    String allowed = failure.getDetails().get("availableMethods");
    if (allowed != null) {
      context.header("Allow", allowed);
    }
    answer(context, refusal(failure));
  }

  private static Refusal refusal(Throwable failure) {
    if (failure instanceof CompletionException && failure.getCause() != null) {
      return refusal(failure.getCause());
    }
    if (failure instanceof Refusal refusal) {
      return refusal;
    }
    if (failure instanceof WebhookRejectedException rejected) {
      log.warn(
          "webhook rejected reason={} url={}", rejected.getMessage(), rejected.rejection().place());
      return Refusal.of(Reason.INVALID_SIGNATURE);
    }
    if (failure instanceof ForbiddenException forbidden) {
      log.info("not allowed: {}", forbidden.getMessage());
      return Refusal.of(Reason.NOT_ALLOWED);
    }
    if (failure instanceof AccountException account) {
      return AccountRefusals.of(account);
    }
    if (failure instanceof StoreException unavailable) {
      log.warn("store unavailable kind={}", unavailable.kind(), unavailable);
      return Refusal.of(Reason.STORE_UNAVAILABLE);
    }
    if (failure instanceof MessagingException provider) {
      return provider(provider);
    }
    return failure instanceof HttpResponseException routing ? routing(routing) : internal(failure);
  }

  private static Refusal provider(MessagingException failure) {
    log.warn("provider failed outcome={} code={}", failure.outcome(), failure.failure().code());
    return switch (failure.outcome()) {
      case REFUSED -> Refusal.of(Reason.UNKNOWN_MESSAGE);
      case BUSY, UNCERTAIN -> Refusal.of(Reason.PROVIDER_UNAVAILABLE);
    };
  }

  private static Refusal routing(HttpResponseException failure) {
    return switch (failure.getStatus()) {
      case 404 -> Refusal.of(Reason.UNKNOWN_PATH);
      case 405 -> Refusal.of(Reason.METHOD_NOT_ALLOWED);
      case 413 -> Refusal.of(Reason.LARGE_BODY);
      default -> internal(failure);
    };
  }

  private static Refusal internal(Throwable failure) {
    String reference = "%08x".formatted(RANDOM.nextInt());
    log.error("unexpected failure referencia={}", reference, failure);
    return Refusal.with(Reason.INTERNAL_ERROR, "referencia", reference);
  }

  /** An answer that has begun is cut off, lest its reader take the half for the whole. */
  private static void answer(Context context, Refusal refusal) {
    if (channel(context).getHttpOutput().isWritten()) {
      log.warn("answer cut off reason={}", refusal.reason().code());
      channel(context).abort(refusal);
    } else {
      say(context, refusal);
    }
  }

  private static void say(Context context, Refusal refusal) {
    Reason reason = refusal.reason();
    String text = ErrorTexts.of(reason, Request.of(context).language());
    refusal
        .retryAfter()
        .map(ErrorMapper::wholeSeconds)
        .ifPresent(seconds -> context.header("Retry-After", seconds));
    if (reason.status() == 401 && context.header("Authorization") != null) {
      context.header("WWW-Authenticate", "Basic realm=\"twilio-bsl\", charset=\"UTF-8\"");
    }
    context
        .status(reason.status())
        .json(new ErrorJson(false, text, reason.code(), Map.copyOf(refusal.details())));
  }

  private static ServletChannel channel(Context context) {
    return ServletContextRequest.getServletContextRequest(context.req()).getServletChannel();
  }

  private static String wholeSeconds(Duration pause) {
    return String.valueOf(Math.max(1, pause.plusMillis(999).toSeconds()));
  }
}
