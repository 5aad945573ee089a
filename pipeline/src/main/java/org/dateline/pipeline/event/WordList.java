package org.dateline.pipeline.event;

import java.util.Locale;
import java.util.Set;
import org.dateline.pipeline.layer.WordLists;

/** The lists of {@code words.txt}, by which the event rules go, each a section of it named like the constant. */
enum WordList {
    /** Lemmas that can be auxiliaries of a verb group. */
    AUXILIARY,
    /** Modals that make the future tense. */
    FUTURE,
    /** Adverbs that deny the verb they stand with. */
    NEGATION,
    /** Subjects and determiners that deny the clause or the noun they stand before. */
    NEGATIVE,
    /** Participles that are prepositions. */
    PREPOSITION,
    /** Verbs that report what someone says. */
    REPORTING,
    /** Verbs of seeing and hearing. */
    PERCEPTION,
    /** Verbs of beginning, going on and ending. */
    ASPECTUAL,
    /** Verbs of doing something about what another event is: trying, preventing, promising, claiming. */
    I_ACTION,
    /** Verbs of thinking, wanting, fearing and needing. */
    I_STATE,
    /** Verbs that say how something is. */
    STATE;

    private final Set<String> words = Lists.OF_FILE.list(name().toLowerCase(Locale.ROOT));

    boolean has(String word) {
        return words.contains(word);
    }

    /** The file, read before the first constant asks for its words. */
    private static final class Lists {

        private static final WordLists OF_FILE = WordLists.beside(WordList.class, "words.txt");
    }
}
