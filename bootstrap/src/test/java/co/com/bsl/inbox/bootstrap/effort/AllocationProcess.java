package co.com.bsl.inbox.bootstrap.effort;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/**
 * Prints what the server's threads allocate, as lines of name and value: in a process of its own,
 * whose compiler never takes an allocation away, so that it does not matter when code got hot.
 */
final class AllocationProcess {
  private static final Population PEOPLE = new Population(100, 60);
  private static final int WARM = 200;
  private static final int TIMES = 1_000;

  private AllocationProcess() {}

  /** Measures with the store in the folder that is named. */
  public static void main(String[] words) {
    try (QuietInbox inbox =
        QuietInbox.open(
            Place.SQLITE.emptyStore(Path.of(words[0]), "allocations"),
            PEOPLE,
            UnaryOperator.identity())) {
      for (MainCall call :
          List.of(MainCall.LIST, MainCall.OPEN, MainCall.SEARCH, MainCall.SEND, MainCall.WEBHOOK)) {
        tell(call.word(), each(() -> call.make(inbox)));
      }
    }
  }

  private static long each(Runnable work) {
    repeat(WARM, work);
    long before = allocated();
    repeat(TIMES, work);
    return (allocated() - before) / TIMES;
  }

  private static void repeat(int times, Runnable work) {
    for (int time = 0; time < times; time++) {
      work.run();
    }
  }

  /** All threads but those that call. */
  private static long allocated() {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long[] serving =
        Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(Objects::nonNull)
            .filter(thread -> !isCaller(thread.getThreadName()))
            .mapToLong(ThreadInfo::getThreadId)
            .toArray();
    return LongStream.of(threads.getThreadAllocatedBytes(serving)).filter(b -> b > 0).sum();
  }

  private static boolean isCaller(String thread) {
    return thread.equals("main") || thread.startsWith("HttpClient-");
  }

  private static void tell(String name, long bytes) {
    System.out.println("allocations." + name + "=" + bytes);
  }
}
