package co.com.bsl.inbox.emulator.callback;

import java.time.Instant;

/**
 * One call that was made, and its result.
 *
 * @param url as called, without fragment
 * @param token the same for a call and its retries
 */
public record CallbackAttempt(
    Callback callback, String url, String token, Instant at, CallbackResult result) {}
