package org.dateline.corpus.input;

import java.util.List;

/**
 * What to read and how.
 *
 * @param paths files, folders, globs, or {@link #STANDARD_INPUT}
 * @param date creation time of documents that state none, ISO 8601, or null
 * @param licence licence of documents that state none, or null
 * @param maxChars longest text taken, in UTF-16 code units
 */
public record InputOptions(List<String> paths, String date, String licence, int maxChars, FieldNames fields) {

    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** Longest text taken unless told otherwise. */
    public static final int DEFAULT_MAX_CHARS = 1_000_000;

    public InputOptions {
        paths = List.copyOf(paths);
    }

    /** Reads the paths with everything else as it is by default. */
    public static InputOptions of(List<String> paths) {
        return new InputOptions(paths, null, null, DEFAULT_MAX_CHARS, FieldNames.DEFAULT);
    }
}
