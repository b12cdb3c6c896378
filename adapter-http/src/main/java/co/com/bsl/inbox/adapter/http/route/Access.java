package co.com.bsl.inbox.adapter.http.route;

/** Who may call. */
public enum Access {
  /** Anybody; the call looks after itself. */
  ANYBODY,
  /** Whoever of the team is signed in. */
  TEAM,
  /** Signed-in administrators. */
  ADMINISTRATORS
}
