package org.dateline.export;

import java.util.HashMap;
import java.util.Map;

/**
 * How a corpus is written or read.
 *
 * @param overwrite whether files that are there already may be replaced
 * @param split name of the part of the corpus, such as train; formats that keep a whole part in one file name the file so
 * @param settings choices of single formats, by names such as {@code conll.scheme}; what is not set has its default
 */
public record FormatOptions(boolean overwrite, String split, Map<String, String> settings) {

    /** Replaces nothing, part train, all defaults. */
    public static final FormatOptions DEFAULT = new FormatOptions(false, "train", Map.of());

    public FormatOptions {
        settings = Map.copyOf(settings);
        if (!split.matches("[A-Za-z0-9_]+")) {
            throw new IllegalArgumentException("'" + split + "' is no name for a split: use letters, digits and _ only.");
        }
    }

    /** The same, with leave to replace files. */
    public FormatOptions overwriting() {
        return new FormatOptions(true, split, settings);
    }

    /** The same for another part of the corpus. */
    public FormatOptions split(String name) {
        return new FormatOptions(overwrite, name, settings);
    }

    /** The same with one more setting. */
    public FormatOptions with(String name, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, value);
        return new FormatOptions(overwrite, split, more);
    }

    /** A setting, or what holds when it was not made. */
    public String setting(String name, String otherwise) {
        return settings.getOrDefault(name, otherwise);
    }
}
