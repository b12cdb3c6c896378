package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import java.util.Locale;

/** Explains why messages failed. */
@FunctionalInterface
public interface FailureGuide {

  /** Cause and advice, in Spanish unless the locale is English; never nothing. */
  Advice explain(DeliveryFailure failure, Locale locale);
}
