package co.com.bsl.inbox.domain.audit;

/**
 * Something that was done, in its place in the log.
 *
 * @param number 1 for the first, without gaps
 * @param previous the hash of the entry before
 * @param hash SHA-256 over number, previous hash and event in one canonical form
 */
public record AuditEntry(long number, AuditEvent event, String previous, String hash) {

  /** The entry that follows that head. */
  public static AuditEntry after(AuditHead head, AuditEvent event) {
    long number = head.number() + 1;
    return new AuditEntry(
        number, event, head.hash(), CanonicalForm.hash(number, head.hash(), event));
  }

  /** The head of a log that ends here. */
  public AuditHead head() {
    return new AuditHead(number, hash);
  }

  /** Whether the hash is that of what the entry says. */
  public boolean isGenuine() {
    return hash.equals(CanonicalForm.hash(number, previous, event));
  }

  /** Whether it is what belongs behind that head. */
  public boolean follows(AuditHead head) {
    return number == head.number() + 1 && previous.equals(head.hash());
  }
}
