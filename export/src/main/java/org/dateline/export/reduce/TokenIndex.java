package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.Spanned;

/** Finds the tokens, or other disjoint spans in order, that a span touches. */
public final class TokenIndex {

    private final List<? extends Spanned> tokens;

    /** Over spans that are in order and do not overlap. */
    public TokenIndex(List<? extends Spanned> tokens) {
        this.tokens = tokens;
    }

    /** Index of the first that ends after the span begins; the number of all when there is none. */
    public int first(Spanned span) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= span.begin()) {
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
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
