package co.com.bsl.inbox.emulator.fault;

import java.util.Locale;

/** The kinds of calls that a fault can be planned for. */
public enum FaultTarget {
  TWILIO_CREATE,
  TWILIO_LIST,
  TWILIO_FETCH,
  TWILIO_MEDIA,
  WIX,
  WEBHOOK,
  STATUS_CALLBACK;

  /** Whether the emulator makes these calls itself. */
  public boolean isCallback() {
    return this == WEBHOOK || this == STATUS_CALLBACK;
  }

  /** The name on the wire, such as {@code twilio-create}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The target of that name on the wire. */
  public static FaultTarget of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
