package co.com.bsl.inbox.emulator.fault;

/** A fault that will happen to the next calls of a kind. */
public record PlannedFault(FaultTarget target, Fault fault, int times) {
  public PlannedFault {
    if (!fault.kind().canHappenTo(target)) {
      throw new IllegalArgumentException("%s cannot happen to %s".formatted(fault.kind(), target));
    }
    if (times < 1) {
      throw new IllegalArgumentException("a fault happens at least once, not " + times);
    }
  }
}
