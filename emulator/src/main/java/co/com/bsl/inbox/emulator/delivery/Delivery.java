package co.com.bsl.inbox.emulator.delivery;

import co.com.bsl.inbox.emulator.twilio.Address;
import co.com.bsl.inbox.emulator.twilio.MessageStatus;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import co.com.bsl.inbox.emulator.watch.Later;
import java.util.Optional;

/** Carries accepted messages to the phones and reports each step. Safe for any thread. */
public final class Delivery implements AutoCloseable {
  private final TwilioMessages messages;
  private final Recipients recipients;
  private final Obstacles obstacles;
  private final StatusReports reports;
  private final StatusPace pace;
  private final Later later = new Later("emulator-delivery");
  private volatile boolean automatic = true;

  public Delivery(
      TwilioMessages messages,
      Recipients recipients,
      Obstacles obstacles,
      StatusReports reports,
      StatusPace pace) {
    this.messages = messages;
    this.recipients = recipients;
    this.obstacles = obstacles;
    this.reports = reports;
    this.pace = pace;
  }

  /** Whether messages accepted from now on move by themselves, or stay queued until moved. */
  public void automatic(boolean yes) {
    automatic = yes;
  }

  /** Starts a message that was just accepted on its way. */
  public void begin(TwilioMessage message) {
    if (automatic) {
      later.after(pace.sent(), () -> leave(message));
    }
  }

  /** Moves a message to any status, even backwards, and reports it. */
  public void move(String sid, MessageStatus status) {
    move(sid, status, Optional.empty());
  }

  /** Lets a message fail with an error code, and reports it. */
  public void fail(String sid, int errorCode) {
    move(sid, MessageStatus.FAILED, Optional.of(errorCode));
  }

  /** Marks what reached the contact's phone as read, and reports it. */
  public void readBy(Address contact) {
    messages.with(contact).stream()
        .filter(message -> !message.isInbound())
        .filter(message -> isBetween(MessageStatus.SENT, message, MessageStatus.DELIVERED))
        .forEach(message -> advance(message.sid(), MessageStatus.READ, Optional.empty()));
  }

  private void leave(TwilioMessage message) {
    Optional<Integer> obstacle = obstacles.before(message);
    if (obstacle.isPresent()) {
      advance(message.sid(), MessageStatus.FAILED, obstacle);
    } else {
      advance(message.sid(), MessageStatus.SENT, Optional.empty());
      later.after(pace.delivered(), () -> arrive(message));
    }
  }

  private void arrive(TwilioMessage message) {
    advance(message.sid(), MessageStatus.DELIVERED, Optional.empty());
    if (recipients.isReader(message.to())) {
      later.after(pace.read(), () -> advance(message.sid(), MessageStatus.READ, Optional.empty()));
    }
  }

  private synchronized void advance(String sid, MessageStatus next, Optional<Integer> error) {
    boolean forward =
        messages.find(sid).filter(message -> message.status().compareTo(next) < 0).isPresent();
    if (forward) {
      move(sid, next, error);
    }
  }

  private synchronized void move(String sid, MessageStatus status, Optional<Integer> error) {
    messages.move(sid, status, error).ifPresent(reports::report);
  }

  private static boolean isBetween(MessageStatus low, TwilioMessage message, MessageStatus high) {
    return message.status().compareTo(low) >= 0 && message.status().compareTo(high) <= 0;
  }

  @Override
  public void close() {
    later.close();
  }
}
