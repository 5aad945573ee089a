package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.Spanned;

/** Finds the tokens, or other disjoint spans in order, that a span touches. */
public final class TokenIndex {

    private final int[] begins;
    private final int[] ends;

    /** Over spans that are in order and do not overlap. */
    public TokenIndex(List<? extends Spanned> tokens) {
        begins = new int[tokens.size()];
        ends = new int[tokens.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = tokens.get(i).begin();
            ends[i] = tokens.get(i).end();
        }
    }

    /** Index of the first that ends after the span begins; the number of all when there is none. */
    public int first(Spanned span) {
        int low = 0;
        int high = begins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** One past the index of the last that begins before the span ends. */
    public int last(Spanned span) {
        int low = 0;
        int high = begins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
