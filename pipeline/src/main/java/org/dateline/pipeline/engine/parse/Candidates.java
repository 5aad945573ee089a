package org.dateline.pipeline.engine.parse;

import java.io.IOException;
import org.dateline.pipeline.engine.store.PartReader;
import org.dateline.pipeline.engine.store.PartWriter;

/** Which transitions are possible in which situation, each list in the order in which ties are broken. */
final class Candidates {

    private static final int[] ALL = {};

    private final int[] onRoot;
    private final int[] noArc;
    private final int[] keep;
    private final int[] notDropped;
    private final int[] left;
    private final int[] right;

    /**
     * Creates the lists.
     *
     * @param onRoot when the root is on top of the stack
     * @param noArc when the two tokens must not be linked
     * @param keep when they must not be linked and the stack's token has no head yet
     * @param notDropped when the stack's token has no head yet
     * @param left those that make a left arc
     * @param right those that make a right arc
     */
    Candidates(int[] onRoot, int[] noArc, int[] keep, int[] notDropped, int[] left, int[] right) {
        this.onRoot = onRoot;
        this.noArc = noArc;
        this.keep = keep;
        this.notDropped = notDropped;
        this.left = left;
        this.right = right;
    }

    static Candidates read(PartReader in) throws IOException {
        return new Candidates(in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints());
    }

    void write(PartWriter out) throws IOException {
        out.ints(onRoot);
        out.ints(noArc);
        out.ints(keep);
        out.ints(notDropped);
        out.ints(left);
        out.ints(right);
    }

    /** Returns what can make a token the head of one further left or, if not, further right. */
    int[] arcs(boolean toTheLeft) {
        return toTheLeft ? left : right;
    }

    /** Returns what is possible, where an empty list stands for everything. */
    int[] of(Tree tree, int stack, int input) {
        if (stack == 0) {
            return onRoot;
        }
        if (tree.isUnder(stack, input)) {
            return noArc;
        }
        if (tree.isUnder(input, stack)) {
            return tree.hasHead(stack) ? noArc : keep;
        }
        return tree.hasHead(stack) ? ALL : notDropped;
    }
}
