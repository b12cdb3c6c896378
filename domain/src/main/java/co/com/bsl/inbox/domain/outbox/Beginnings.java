package co.com.bsl.inbox.domain.outbox;

import java.time.Instant;

/** So many entries of a lane were begun to be worked on at that time. */
public record Beginnings(Instant at, int count) {}
