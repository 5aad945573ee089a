package org.dateline.pipeline.engine.result;

/**
 * The dependency of one token on its head.
 *
 * @param head index of the head token in the sentence, from 0, or {@link #ROOT}
 * @param label NLP4J's own label, such as {@code nsubj} or {@code pobj}
 */
public record Arc(int head, String label) {

    /** The head of a token that depends on no other. */
    public static final int ROOT = -1;

    /** Checks that the head is a token or the root. */
    public Arc {
        if (head < ROOT) {
            throw new IllegalArgumentException("Not a head: " + head);
        }
    }
}
