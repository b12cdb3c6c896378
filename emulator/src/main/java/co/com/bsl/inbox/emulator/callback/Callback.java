package co.com.bsl.inbox.emulator.callback;

import co.com.bsl.inbox.emulator.fault.FaultTarget;

/**
 * A call that Twilio wants to make.
 *
 * @param lane calls of the same lane go out one after the other
 */
public record Callback(FaultTarget target, String lane, String url, Form form) {}
