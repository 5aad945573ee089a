package org.dateline.pipeline.engine.parse;

import java.util.Arrays;
import org.dateline.pipeline.engine.linear.Relation;

/** A dependency tree in the making; token 0 is the root. */
final class Tree {

    /** The head of a token that has none yet. */
    static final int NONE = -1;

    private static final int SHOWN = 2;

    private final int[] heads;
    private final int[] labels;
    private final int[][] dependents;
    private final int[] counts;

    Tree(int size) {
        this.heads = new int[size];
        this.labels = new int[size];
        this.dependents = new int[size][4];
        this.counts = new int[size];
        Arrays.fill(heads, NONE);
        Arrays.fill(labels, NONE);
    }

    int head(int token) {
        return heads[token];
    }

    /** Returns the number of the label of a token, or {@link #NONE}. */
    int label(int token) {
        return labels[token];
    }

    boolean hasHead(int token) {
        return heads[token] != NONE;
    }

    /** Puts a token under a head, away from an earlier one. */
    void attach(int token, int head, int label) {
        if (hasHead(token)) {
            remove(token, heads[token]);
        }
        insert(token, head);
        heads[token] = head;
        labels[token] = label;
    }

    /** Tells whether a token is somewhere under another. */
    boolean isUnder(int token, int ancestor) {
        int head = heads[token];
        while (head != NONE && head != ancestor) {
            head = heads[head];
        }
        return head != NONE;
    }

    /** Returns the token a step away, or {@link #NONE}. */
    int step(int token, Relation relation) {
        return switch (relation) {
            case SELF -> token;
            case H -> heads[token];
            case H2 -> heads[token] == NONE ? NONE : heads[heads[token]];
            case LMD -> left(token, 0);
            case LMD2 -> left(token, 1);
            case RMD -> right(token, 0);
            case RMD2 -> right(token, 1);
            case LNS -> sibling(token, 1);
            case LNS2 -> sibling(token, 2);
        };
    }

    /** Returns how many dependents a token has to the left, at most two. */
    int leftCount(int token) {
        int count = 0;
        while (count < SHOWN && left(token, count) != NONE) {
            count++;
        }
        return count;
    }

    /** Returns how many dependents a token has to the right, at most two. */
    int rightCount(int token) {
        int count = 0;
        while (count < SHOWN && right(token, count) != NONE) {
            count++;
        }
        return count;
    }

    private int left(int token, int order) {
        return order < counts[token] && dependents[token][order] < token ? dependents[token][order] : NONE;
    }

    private int right(int token, int order) {
        int place = counts[token] - 1 - order;
        return place >= 0 && dependents[token][place] > token ? dependents[token][place] : NONE;
    }

    private int sibling(int token, int before) {
        int head = heads[token];
        if (head == NONE) {
            return NONE;
        }
        int place = place(token, head) - before;
        return place >= 0 ? dependents[head][place] : NONE;
    }

    private int place(int token, int head) {
        return Arrays.binarySearch(dependents[head], 0, counts[head], token);
    }

    private void insert(int token, int head) {
        if (counts[head] == dependents[head].length) {
            dependents[head] = Arrays.copyOf(dependents[head], 2 * counts[head]);
        }
        int place = -1 - place(token, head);
        int[] row = dependents[head];
        System.arraycopy(row, place, row, place + 1, counts[head]++ - place);
        row[place] = token;
    }

    private void remove(int token, int head) {
        int place = place(token, head);
        int[] row = dependents[head];
        System.arraycopy(row, place + 1, row, place, --counts[head] - place);
    }
}
