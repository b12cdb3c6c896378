package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.domain.port.MessagingPort;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.testkit.contract.MessagingContract;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** Twilio, as the emulator plays it, keeps what a provider promises. */
final class TwilioMessagingContractTest implements MessagingContract {
  private final Emulator emulator = Emulator.start(EmulatorConfig.defaults().withoutWindow());
  private final TwilioMessaging messaging = Samples.messaging(emulator.twilioUrl());

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Override
  public MessagingPort messaging() {
    return messaging;
  }

  @Override
  public void refuseNext() {
    emulator.faults().plan(FaultTarget.TWILIO_CREATE, Fault.status(400));
  }

  @Override
  public void beBusyOnce() {
    emulator.faults().plan(FaultTarget.TWILIO_CREATE, Fault.tooManyRequests(Duration.ofSeconds(1)));
  }

  @Override
  public void loseNextAnswer() {
    emulator.faults().plan(FaultTarget.TWILIO_CREATE, Fault.dropAfterAccept());
  }

  @Override
  public void contactWrites(String text) {
    emulator.contact(Conversations.ANNA.value()).writes(text);
  }
}
