package org.dateline.corpus.input;

import java.util.List;

/**
 * The JSONL keys that hold what we know of an article; of several the first that has a value counts. All other keys are kept as
 * further metadata. What is null takes its default.
 */
public record FieldNames(List<String> id, List<String> text, List<String> date, List<String> title, List<String> url,
        List<String> source, List<String> licence) {

    /** The keys looked for unless told otherwise. */
    public static final FieldNames DEFAULT = new FieldNames(null, null, null, null, null, null, null);

    public FieldNames {
        id = orElse(id, "id");
        text = orElse(text, "text");
        date = orElse(date, "dct", "date");
        title = orElse(title, "title");
        url = orElse(url, "url");
        source = orElse(source, "source");
        licence = orElse(licence, "licence", "license");
    }

    private static List<String> orElse(List<String> names, String... others) {
        return names == null ? List.of(others) : List.copyOf(names);
    }

    /** The keys of each thing we know. */
    List<List<String>> all() {
        return List.of(id, text, date, title, url, source, licence);
    }

    /** Whether the key is one of those that have a meaning. */
    boolean knows(String key) {
        return all().stream().anyMatch(names -> names.contains(key));
    }
}
