package org.dateline.corpus.input;

import java.util.List;
import org.dateline.pipeline.article.CreationTime;

/**
 * What to read and how. What is null, or 0, takes its default.
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
        paths = paths == null ? List.of() : List.copyOf(paths);
        date = CreationTime.check(date);
        maxChars = maxChars == 0 ? DEFAULT_MAX_CHARS : maxChars;
        fields = fields == null ? FieldNames.DEFAULT : fields;
    }

    /** The same over other paths. */
    public InputOptions withPaths(List<String> others) {
        return new InputOptions(others, date, licence, maxChars, fields);
    }

    /** The same with paths that say nothing of the machine, for what is published. */
    public InputOptions published() {
        return withPaths(paths.stream().map(PublicName::of).toList());
    }

    /** Reads the paths with everything else as it is by default. */
    public static InputOptions of(List<String> paths) {
        return new InputOptions(paths, null, null, DEFAULT_MAX_CHARS, FieldNames.DEFAULT);
    }
}
