package org.dateline.export.view;

/**
 * A token with its morphology and syntax; what was not annotated is null.
 *
 * @param lemma base form, or null
 * @param upos Universal Dependencies part of speech, or null
 * @param xpos Penn Treebank part of speech, or null
 * @param head index of the head in {@link DocumentView#tokens()}; {@link #ROOT} for the root of a sentence, and {@link #NO_HEAD} where
 *     dependencies were not annotated
 * @param deprel Universal Dependencies relation to the head, or null
 */
public record Token(int begin, int end, String lemma, String upos, String xpos, int head, String deprel) implements Spanned {

    /** The head of a sentence's root. */
    public static final int ROOT = -1;

    /** The head of a token whose dependency is not known. */
    public static final int NO_HEAD = -2;

    /** Whether the token has a place in a dependency tree. */
    public boolean hasDependency() {
        return head != NO_HEAD;
    }
}
