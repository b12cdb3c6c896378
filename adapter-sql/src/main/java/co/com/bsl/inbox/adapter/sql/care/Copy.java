package co.com.bsl.inbox.adapter.sql.care;

import java.nio.file.Path;

/**
 * A finished copy of a store.
 *
 * @param latest the number of the newest change that it holds
 */
public record Copy(Path file, long bytes, long messages, long latest) {}
