package co.com.bsl.inbox.emulator.fault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What will go wrong next: for each kind of call a queue of faults. Safe for any thread. */
public final class FaultPlan {
  private final Map<FaultTarget, Deque<PlannedFault>> queues = new EnumMap<>(FaultTarget.class);

  /** Lets the fault happen to the next such call, after those already planned. */
  public void plan(FaultTarget target, Fault fault) {
    plan(target, fault, 1);
  }

  /** Lets the fault happen to the next so many calls, after those already planned. */
  public void plan(FaultTarget target, Fault fault, int times) {
    add(new PlannedFault(target, fault, times));
  }

  /** Lets the fault happen to every such call until it is cleared. */
  public void always(FaultTarget target, Fault fault) {
    plan(target, fault, Integer.MAX_VALUE);
  }

  /** Adds to the end of the target's queue. */
  public synchronized void add(PlannedFault planned) {
    queues.computeIfAbsent(planned.target(), target -> new ArrayDeque<>()).addLast(planned);
  }

  /** Takes the fault for a call that is being made now. */
  public synchronized Optional<Fault> take(FaultTarget target) {
    Deque<PlannedFault> queue = queues.getOrDefault(target, new ArrayDeque<>());
    if (queue.isEmpty()) {
      return Optional.empty();
    }
    PlannedFault next = queue.removeFirst();
    if (next.times() == Integer.MAX_VALUE) {
      queue.addFirst(next);
    } else if (next.times() > 1) {
      queue.addFirst(new PlannedFault(target, next.fault(), next.times() - 1));
    }
    return Optional.of(next.fault());
  }

  /** What has not happened yet. */
  public synchronized List<PlannedFault> pending() {
    return queues.values().stream().flatMap(Deque::stream).toList();
  }

  /** Forgets the faults of one kind of call. */
  public synchronized void clear(FaultTarget target) {
    queues.remove(target);
  }

  /** Forgets all faults. */
  public synchronized void clear() {
    queues.clear();
  }
}
