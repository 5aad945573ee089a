package org.dateline.pipeline.syntax;

import java.util.HashMap;
import java.util.Map;
import org.dateline.pipeline.layer.ResourceLines;

/** The words of {@code lemmas.txt}, whose lemma no rule gives; each line holds tags, a lower-case form and its lemma. */
final class KnownLemmas {

    private static final KnownLemmas ENGLISH = new KnownLemmas();

    private final Map<String, String> lemmas = new HashMap<>();

    private KnownLemmas() {
        ResourceLines.beside(KnownLemmas.class, "lemmas.txt").forEach(this::add);
    }

    static KnownLemmas english() {
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

    private void add(String line) {
        String[] parts = line.split("\\s+");
        for (String tag : parts[0].split(",")) {
            lemmas.put(key(tag, parts[1]), parts[2]);
            lemmas.put(key(tag, parts[1].replace('\'', '’')), parts[2]);
        }
    }
}
