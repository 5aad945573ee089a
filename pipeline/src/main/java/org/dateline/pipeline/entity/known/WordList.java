package org.dateline.pipeline.entity.known;

import java.util.Locale;
import java.util.Set;
import org.dateline.pipeline.layer.WordLists;

/** The lists of {@code words.txt}, each a section of it named like the constant. */
public enum WordList {
    ARTICLES,
    POSSESSIVES,
    TITLES,
    OFFICES,
    DEPARTMENTS,
    DEPARTMENT_HEADS,
    BODIES,
    BASES,
    FORTS,
    AWARDS,
    CONTESTS,
    SITES,
    PACTS,
    LAWS,
    STORMS,
    STORM_KINDS,
    INDICES,
    CARRIERS,
    WATERS,
    PARTICLES,
    HYPHENATED_PARTICLES,
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
    ADDRESSES,
    PERFECT_AUXILIARIES,
    CALENDAR;

    private final Set<String> words = Lists.OF_FILE.list(name().toLowerCase(Locale.ROOT).replace('_', '-'));

    /** Whether a word is in the list, whatever its case and with or without a full stop at its end. */
    public boolean has(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower) || lower.length() > 1 && lower.endsWith(".") && words.contains(lower.substring(0, lower.length() - 1));
    }

    /** The file, read before the first constant asks for its words. */
    private static final class Lists {

        private static final WordLists OF_FILE = WordLists.beside(WordList.class, "words.txt");
    }
}
