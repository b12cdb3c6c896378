package co.com.bsl.inbox.application.signin;

import java.time.Instant;
import java.util.OptionalLong;

/** Codes that change every half minute, as authenticator apps show them, and codes on paper. */
public interface OneTimeCodePort {

  /** A new secret from which an app and we make the same codes. */
  String newSecret();

  /** The half minute whose code that is: the one of that time, the one before or the one after. */
  OptionalLong step(String secret, String code, Instant at);

  /** A new code to be used once, for when the app is lost. */
  String newRecoveryCode();
}
