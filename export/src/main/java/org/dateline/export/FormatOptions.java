package org.dateline.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a corpus is written or read.
 *
 * @param overwrite whether files that are there already may be replaced
 * @param split name of the part of the corpus, such as train; formats that keep a whole part in one file name the file so
 * @param settings choices of single formats, by names such as {@code conll.scheme}; what is not set has its default
 * @param metadata names of further metadata that every record states, null where a document lacks it, in formats whose readers want
 *     one shape of all records; empty where each document is written with its own names only
 */
public record FormatOptions(boolean overwrite, String split, Map<String, String> settings, List<String> metadata) {

    /** Replaces nothing, part train, all defaults. */
    public static final FormatOptions DEFAULT = new FormatOptions(false, "train", Map.of(), List.of());

    public FormatOptions {
        settings = Map.copyOf(settings);
        metadata = List.copyOf(metadata);
        if (!split.matches("[A-Za-z0-9_]+")) {
            throw new IllegalArgumentException("'" + split + "' is no name for a split: use letters, digits and _ only.");
        }
    }

    /** The same, with leave to replace files. */
    public FormatOptions overwriting() {
        return new FormatOptions(true, split, settings, metadata);
    }

    /** The same for another part of the corpus. */
    public FormatOptions split(String name) {
        return new FormatOptions(overwrite, name, settings, metadata);
    }

    /** The same with one more setting. */
    public FormatOptions with(String name, String value) {
        return with(Map.of(name, value));
    }

    /** The same with more settings. */
    public FormatOptions with(Map<String, String> others) {
        Map<String, String> more = new HashMap<>(settings);
        more.putAll(others);
        return new FormatOptions(overwrite, split, more, metadata);
    }

    /** The same with these names of further metadata in every record. */
    public FormatOptions metadata(Collection<String> names) {
        return new FormatOptions(overwrite, split, settings, List.copyOf(names));
    }

    /** A setting, or what holds when it was not made. */
    public String setting(String name, String otherwise) {
        return settings.getOrDefault(name, otherwise);
    }
}
