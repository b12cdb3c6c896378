package co.com.bsl.inbox.adapter.http.shape;

import java.util.Locale;

/**
 * For whom something is put into words: all who are alike see the same bytes.
 *
 * @param seesNumbers whether contacts' numbers are shown rather than keys and masks
 */
public record Viewer(Locale language, boolean seesNumbers) {}
