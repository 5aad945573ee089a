package org.dateline.corpus.input;

import java.util.List;
import java.util.stream.Stream;

/**
 * The JSONL keys that hold what we know of an article; of several the first that has a value counts. All other keys are kept as
 * further metadata.
 */
public record FieldNames(List<String> id, List<String> text, List<String> date, List<String> title, List<String> url,
        List<String> source, List<String> licence) {

    /** The keys looked for unless told otherwise. */
    public static final FieldNames DEFAULT = new FieldNames(List.of("id"), List.of("text"), List.of("dct", "date"), List.of("title"),
            List.of("url"), List.of("source"), List.of("licence", "license"));

    public FieldNames {
        id = List.copyOf(id);
        text = List.copyOf(text);
        date = List.copyOf(date);
        title = List.copyOf(title);
        url = List.copyOf(url);
        source = List.copyOf(source);
        licence = List.copyOf(licence);
    }

    /** Whether the key is one of those that have a meaning. */
    boolean knows(String key) {
        return Stream.of(id, text, date, title, url, source, licence).anyMatch(names -> names.contains(key));
    }
}
