package org.dateline.pipeline.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Small word lists the event rules go by, one file a list under {@code words/}: a word a line, # begins a remark. */
enum ClosedClass {
    /** Lemmas that can be auxiliaries of a verb group. */
    AUXILIARY,
    /** Modals that make the future tense. */
    FUTURE,
    /** Adverbs that deny the verb they stand with. */
    NEGATION,
    /** Subjects and determiners that deny the clause or the noun they stand before. */
    NEGATIVE,
    /** Verbs that report what someone says. */
    REPORTING,
    /** Verbs of seeing and hearing. */
    PERCEPTION,
    /** Verbs of beginning, going on and ending. */
    ASPECTUAL;

    private final Set<String> words = read("words/" + name().toLowerCase(Locale.ROOT) + ".txt");

    boolean has(String word) {
        return words.contains(word);
    }

    private static Set<String> read(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(ClosedClass.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
