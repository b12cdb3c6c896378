package co.com.bsl.inbox.domain.content;

/** A media file of a message: where its keeper has it, its media type, and its name or "". */
public record Attachment(String location, String mediaType, String name) {}
