package co.com.bsl.inbox.adapter.twilio.webhook;

import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.application.inbound.WebhookRejectedException;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.quarantine.Rejection;
import co.com.bsl.inbox.domain.quarantine.Rejection.Reason;
import com.twilio.security.RequestValidator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks that a call is Twilio's: signed with our token, and about our account. */
public final class CallerProof {
  private static final Logger log = LoggerFactory.getLogger(CallerProof.class);
  private static final Pattern BODY_HASH =
      Pattern.compile("(?:^|&)bodySHA256=([0-9a-fA-F]{64})(?:&|$)");

  private final String accountSid;
  private final String publicUrl;
  private final List<RequestValidator> validators;

  /**
   * Prepares for the tokens that count, the present one first.
   *
   * @param publicUrl the address under which Twilio calls us; without it nothing can be proven
   */
  public CallerProof(String accountSid, String publicUrl, List<Secret> tokens) {
    this.accountSid = accountSid;
    this.publicUrl = publicUrl;
    this.validators = tokens.stream().map(Secret::value).map(RequestValidator::new).toList();
  }

  /** Rejects a call that is not proven. */
  public void demand(WebhookRequest request) {
    flaw(request)
        .ifPresent(
            reason -> {
              throw new WebhookRejectedException(reason, url(request));
            });
  }

  /** Lets a call pass, but speaks of one that is not proven. */
  public void observe(WebhookRequest request) {
    flaw(request)
        .ifPresent(
            reason ->
                log.warn(
                    "webhook not proven reason=\"{}\" url={}",
                    reason.words(),
                    new Rejection(reason, url(request)).place()));
  }

  private Optional<Reason> flaw(WebhookRequest request) {
    String signature = request.header("x-twilio-signature").orElse("");
    if (signature.isBlank()) {
      return Optional.of(Reason.NO_SIGNATURE);
    }
    if (publicUrl.isEmpty()) {
      return Optional.of(Reason.NO_PUBLIC_ADDRESS);
    }
    if (!isSigned(request, signature)) {
      return Optional.of(Reason.WRONG_SIGNATURE);
    }
    return isOurs(Form.of(request)) ? Optional.empty() : Optional.of(Reason.OTHER_ACCOUNT);
  }

  private boolean isSigned(WebhookRequest request, String signature) {
    Set<String> urls = SignedUrls.of(url(request));
    Map<String, String> fields = Form.of(request).joined();
    return validators.stream()
        .filter(validator -> Form.isSent(request) || isBodySigned(request, validator))
        .anyMatch(
            validator -> urls.stream().anyMatch(url -> validator.validate(url, fields, signature)));
  }

  /** The signature covers a body that is no form by way of a hash in the query. */
  private static boolean isBodySigned(WebhookRequest request, RequestValidator validator) {
    Matcher hash = BODY_HASH.matcher(request.query());
    return request.body().isEmpty()
        || (hash.find() && validator.validateBody(request.body(), hash.group(1)));
  }

  private boolean isOurs(Form form) {
    return !form.has("AccountSid") || form.text("AccountSid").equals(accountSid);
  }

  private String url(WebhookRequest request) {
    String query = request.query().isEmpty() ? "" : "?" + request.query();
    return publicUrl + request.path() + query;
  }
}
