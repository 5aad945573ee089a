package org.dateline.pipeline.time;

import java.util.Locale;
import java.util.Set;
import org.dateline.pipeline.layer.WordLists;

/** The lists of {@code en/tense-words.txt}, each a section of it named like the constant. */
enum TenseWord {
    /** What points ahead: to come, planned, hoped for or put off. */
    AHEAD,
    /** Verbs that another follows in its bare form. */
    MODAL,
    /** What makes a verb with to point ahead: is to meet, was about to. */
    BEFORE_TO,
    /** Verbs whose present tense tells of what is arranged. */
    ARRANGED,
    /** Those of them that go by a plan. */
    TIMETABLE,
    /** What is taken at a day that is set: effect. */
    TAKEN,
    /** Past forms that do not end in ed. */
    PAST,
    /** Forms of be. */
    BEING,
    /** What is done to a meeting that takes place at another time than was planned. */
    MOVED,
    /** What opens a clause that tells of something yet to be done. */
    CONDITION,
    /** Prepositions that point ahead where there is no verb. */
    BOUND,
    /** Words that point ahead as a rule and, told of after a day, are what was done then. */
    AGREED,
    /** Forms of have, and what is left of them. */
    HAVING,
    /** What is done to something that is still to come. */
    ARRANGING,
    /** Prepositions of a day. */
    BEFORE_DATE;

    private final Set<String> words = Lists.OF_FILE.list(name().toLowerCase(Locale.ROOT));

    boolean has(String word) {
        return words.contains(word);
    }

    /** The file, read before the first constant asks for its words. */
    private static final class Lists {

        private static final WordLists OF_FILE = WordLists.beside(TenseWord.class, "en/tense-words.txt");
    }
}
