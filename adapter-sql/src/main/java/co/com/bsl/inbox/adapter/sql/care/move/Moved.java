package co.com.bsl.inbox.adapter.sql.care.move;

/**
 * What a move moved.
 *
 * @param tables how many tables arrived as they left
 * @param rows how many rows they have together
 */
public record Moved(int tables, long rows) {}
