package co.com.bsl.inbox.adapter.http.route;

/** Who gets as far as asking; whether they may is decided by what they ask for. */
public enum Access {
  /** Anybody; the call looks after itself. */
  ANYBODY,
  /** Whoever of the team is signed in. */
  SIGNED_IN
}
