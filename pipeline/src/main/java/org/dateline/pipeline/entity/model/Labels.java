package org.dateline.pipeline.entity.model;

import java.util.List;

/**
 * The labels of tokens as numbers: 0 is outside all names, then for each type the first token of a name, an inner one, the last one,
 * and the only one.
 */
public final class Labels {

    /** Outside all names. */
    public static final int OUTSIDE = 0;
    /** The types, in the order of their labels. */
    public static final List<String> TYPES = List.of("PER", "LOC", "ORG", "MISC");
    /** How many labels there are. */
    public static final int COUNT = 1 + 4 * TYPES.size();
    /** A set of labels as bits: all of them. */
    public static final int ANY = (1 << COUNT) - 1;

    private static final int FIRST = 0;
    private static final int INNER = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;

    private Labels() {}

    /** The label of a token in a name of a type. */
    public static int of(String type, boolean first, boolean last) {
        int place = first ? last ? ONLY : FIRST : last ? LAST : INNER;
        return 1 + 4 * TYPES.indexOf(type) + place;
    }

    /** The set of all labels of a type, as bits. */
    public static int all(String type) {
        return 0b1111 << (1 + 4 * TYPES.indexOf(type));
    }

    /** The type of a label that is not outside. */
    public static String type(int label) {
        return TYPES.get((label - 1) / 4);
    }

    /** Whether a label starts a name. */
    public static boolean starts(int label) {
        return label != OUTSIDE && (place(label) == FIRST || place(label) == ONLY);
    }

    /** Whether a label ends a name. */
    public static boolean ends(int label) {
        return label != OUTSIDE && (place(label) == LAST || place(label) == ONLY);
    }

    /** Whether one label may follow another, so that every name that starts ends. */
    static boolean follow(int before, int now) {
        boolean open = before != OUTSIDE && !ends(before);
        boolean goesOn = now != OUTSIDE && !starts(now);
        return open == goesOn && (!open || type(before).equals(type(now)));
    }

    /** Whether a sentence may start with a label. */
    static boolean mayStart(int label) {
        return label == OUTSIDE || starts(label);
    }

    /** Whether a sentence may end with a label. */
    static boolean mayEnd(int label) {
        return label == OUTSIDE || ends(label);
    }

    private static int place(int label) {
        return (label - 1) % 4;
    }
}
