package co.com.bsl.inbox.benchmarks.load;

import co.com.bsl.inbox.benchmarks.measure.Latencies;
import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * The marked messages that one page was told of. A mark stands in the text and says when the
 * message was due and which it is; it is found wherever the pieces that arrive are cut, and counts
 * once, though the message is told as itself and as the newest of its conversation.
 */
public final class Marks {
  private static final byte[] BEGIN = {'d', 'u', 'e', '='};

  private final Latencies latencies;
  private final BitSet told;
  private int matched;
  private long due;
  private int number;
  private boolean inNumber;

  Marks(Latencies latencies, int messages) {
    this.latencies = latencies;
    this.told = new BitSet(messages);
  }

  /** The mark of a message that was due at that nanosecond. */
  public static String of(long due, int number) {
    return "due=%d:%d.".formatted(due, number);
  }

  void scan(ByteBuffer piece, long now) {
    while (piece.hasRemaining()) {
      byte next = piece.get();
      if (matched < BEGIN.length) {
        matched = next == BEGIN[matched] ? matched + 1 : next == BEGIN[0] ? 1 : 0;
      } else if (next == ':') {
        inNumber = true;
      } else if (next == '.') {
        note(now);
      } else if (inNumber) {
        number = number * 10 + (next - '0');
      } else {
        due = due * 10 + (next - '0');
      }
    }
  }

  private void note(long now) {
    if (!told.get(number)) {
      told.set(number);
      latencies.add(now - due);
    }
    matched = 0;
    due = 0;
    number = 0;
    inNumber = false;
  }
}
