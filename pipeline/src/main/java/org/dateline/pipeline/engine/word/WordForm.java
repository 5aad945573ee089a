package org.dateline.pipeline.engine.word;

import edu.emory.mathcs.nlp.common.util.StringUtils;

/**
 * A token as NLP4J's models know it.
 *
 * @param simplified digits collapsed, symbols generalised, links replaced
 * @param lower the same in lower case
 */
public record WordForm(String simplified, String lower) {

    /** More than this many characters of a token are not looked at: NLP4J's patterns would run very long on them. */
    private static final int LENGTH = 100;

    /** The token that is so written. */
    public static WordForm of(String form) {
        String head = head(form);
        String simplified = isPlain(head) ? head : StringUtils.toSimplifiedForm(head);
        return new WordForm(simplified, StringUtils.toLowerCase(simplified));
    }

    /** Returns the form with every digit replaced by 0, the key of the word embeddings. */
    public static String undigitalized(String form) {
        return StringUtils.toUndigitalizedForm(head(form));
    }

    private static String head(String form) {
        return form.length() > LENGTH ? form.substring(0, LENGTH) : form;
    }

    /** Plain letters are simple already, and most tokens are. */
    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            int lower = form.charAt(i) | 0x20;
            if (lower < 'a' || lower > 'z') {
                return false;
            }
        }
        return true;
    }
}
