package org.dateline.pipeline.syntax;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lemmas of words with letters and digits, which the engine knows with all digits as 0: G7, COVID-19, 1990s, 22nd. */
final class NumberedWords {

    /** Decades have no singular; the apostrophe before their ending is not kept, the one for the century is. */
    private static final Pattern DECADE = Pattern.compile("((?:\\p{L}\\p{Ll}+-)?['’]?(?:\\d\\d)?\\d0)['’`]?s");
    private static final Pattern PLURAL = Pattern.compile("(.*\\d\\p{Lu}*)['’`]?s");

    private NumberedWords() {}

    static boolean contain(String form) {
        return form.chars().anyMatch(Character::isDigit) && form.chars().anyMatch(Character::isLetter);
    }

    /** The lemma of such a word: plurals lose their ending, and all but names and codes their capitals. */
    static String lemma(String form, String tag) {
        String singular = tag.equals("NNS") || tag.equals("NNPS") ? singular(form) : form;
        return tag.startsWith("NNP") || tag.startsWith("NN") && isCode(singular) ? singular : singular.toLowerCase(Locale.ROOT);
    }

    private static String singular(String form) {
        Matcher decade = DECADE.matcher(form);
        if (decade.matches()) {
            return decade.group(1) + "s";
        }
        Matcher plural = PLURAL.matcher(form);
        return plural.matches() ? plural.group(1) : form;
    }

    /** Whether the word begins with a capital and has no small letter. */
    private static boolean isCode(String form) {
        return Character.isUpperCase(form.codePointAt(0)) && form.chars().noneMatch(Character::isLowerCase);
    }
}
