package org.dateline.pipeline.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words of {@code lemmas.txt}, whose lemma no rule gives; each line holds tags, a lower-case form and its lemma. */
final class ClosedClass {

    private static final ClosedClass ENGLISH = read("lemmas.txt");

    private final Map<String, String> lemmas = new HashMap<>();

    private ClosedClass() {}

    static ClosedClass english() {
        return ENGLISH;
    }

    boolean has(String tag, String lowerForm) {
        return lemmas.containsKey(key(tag, lowerForm));
    }

    String lemma(String tag, String lowerForm) {
        return lemmas.get(key(tag, lowerForm));
    }

    private static String key(String tag, String form) {
        return tag + ' ' + form;
    }

    private static ClosedClass read(String resource) {
        ClosedClass words = new ClosedClass();
        try (InputStream in = ClosedClass.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("# ")).forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " in the jar cannot be read", e);
        }
        return words;
    }

    private void add(String line) {
        String[] parts = line.split("\\s+");
        for (String tag : parts[0].split(",")) {
            lemmas.put(key(tag, parts[1]), parts[2]);
            lemmas.put(key(tag, parts[1].replace('\'', '’')), parts[2]);
        }
    }
}
