package co.com.bsl.inbox.application.outbound;

/** Why something failed and what to do about it, in words for the team. */
public record Advice(String cause, String action) {}
