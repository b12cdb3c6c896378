package co.com.bsl.inbox.emulator.demo;

import co.com.bsl.inbox.emulator.contact.Contacts;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import co.com.bsl.inbox.emulator.watch.Watch;
import co.com.bsl.inbox.emulator.wix.WixRecords;
import java.time.Clock;

/** Where the demo plays: the parts of an emulator. */
public record Stage(
    Contacts contacts, TwilioMessages twilio, WixRecords wix, Watch watch, Clock clock) {}
