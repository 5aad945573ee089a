package org.dateline.pipeline.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lists of {@code words.txt}, each a section of it named like the constant. */
enum WordList {
    ARTICLES,
    POSSESSIVES,
    TITLES,
    OFFICES,
    DEPARTMENTS,
    DEPARTMENT_HEADS,
    PARTICLES,
    PLACE_PARTICLES,
    PLACE_PREPOSITIONS,
    SMALL_WORDS,
    COMPANY_SUFFIXES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    ROLES,
    SPEECH,
    STATEMENTS,
    SPEAKERS,
    PERFECT_AUXILIARIES,
    CALENDAR;

    private static final String FILE = "words.txt";
    private static final Map<WordList, Set<String>> WORDS = read();

    /** Whether a word is in the list, whatever its case and with or without a full stop at its end. */
    boolean has(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Set<String> words = WORDS.get(this);
        return words.contains(lower) || lower.length() > 1 && lower.endsWith(".") && words.contains(lower.substring(0, lower.length() - 1));
    }

    private static Map<WordList, Set<String>> read() {
        Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);
        Arrays.stream(values()).forEach(list -> lists.put(list, new HashSet<>()));
        try (InputStream file = WordList.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Set<String> section = Set.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = lists.get(named(line));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.addAll(Arrays.asList(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " of the entity package cannot be read", e);
        }
        return lists;
    }

    private static WordList named(String header) {
        return valueOf(header.substring(1, header.indexOf(']')).replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
