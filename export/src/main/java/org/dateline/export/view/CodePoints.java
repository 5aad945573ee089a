package org.dateline.export.view;

import java.util.Arrays;

/**
 * Translates between UTF-16 code units and code points of one text. Costs nothing for text without surrogate pairs.
 * An offset between the two halves of a pair counts as the pair's start.
 */
public final class CodePoints {

    /** UTF-16 offsets of the second halves of the text's surrogate pairs, ascending. */
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    /** Prepares the translation for a text. */
    public static CodePoints of(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** Code-point offset of a UTF-16 offset. */
    public int fromUtf16(int offset) {
        int found = Arrays.binarySearch(lowSurrogates, offset);
        return found >= 0 ? offset - found - 1 : offset - (-found - 1);
    }

    /** UTF-16 offset of a code-point offset. */
    public int toUtf16(int offset) {
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowSurrogates[middle] - middle <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }
}
