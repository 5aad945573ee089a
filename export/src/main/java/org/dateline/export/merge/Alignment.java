package org.dateline.export.merge;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the offsets of one text lie in another that differs from it in white space and control characters only. */
final class Alignment {

    /** Offsets of the visible characters of both texts, in order; null when offsets are the same in both. */
    private final int[] here;
    private final int[] there;

    private Alignment(int[] here, int[] there) {
        this.here = here;
        this.there = there;
    }

    /** Aligns two texts that have the same visible characters; empty when they do not. */
    static Optional<Alignment> of(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(new Alignment(null, null));
        }
        int[] here = visible(from);
        int[] there = visible(to);
        boolean same = here.length == there.length;
        for (int i = 0; same && i < here.length; i++) {
            same = from.charAt(here[i]) == to.charAt(there[i]);
        }
        return same ? Optional.of(new Alignment(here, there)) : Optional.empty();
    }

    /** Aligns what a format made of a text with the text: it may have blanked characters where they stood, and left out the end, or everything. */
    static Optional<Alignment> ofReduced(String reduced, String original) {
        if (skipBlanks(reduced, 0) == reduced.length() && reduced.length() != original.length()) {
            return Optional.of(new Alignment(new int[0], new int[0]));
        }
        boolean inPlace = reduced.length() <= original.length();
        for (int i = 0; inPlace && i < reduced.length(); i++) {
            inPlace = reduced.charAt(i) == original.charAt(i) || isBlank(reduced.charAt(i));
        }
        return inPlace ? Optional.of(new Alignment(null, null)) : of(reduced, original);
    }

    private static int[] visible(String text) {
        return IntStream.range(0, text.length()).filter(i -> !isBlank(text.charAt(i))).toArray();
    }

    static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit) || unit >= '\uFFFE';
    }

    static int skipBlanks(String text, int begin) {
        int at = begin;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a span that begins here begins there. */
    int begin(int offset) {
        if (here == null) {
            return offset;
        }
        int next = next(offset);
        return next < there.length ? there[next] : end(offset);
    }

    /** Where a span that ends here ends there. */
    int end(int offset) {
        if (here == null) {
            return offset;
        }
        int next = next(offset);
        return next == 0 ? 0 : there[next - 1] + 1;
    }

    /** Index of the first visible character at or after an offset. */
    private int next(int offset) {
        int found = Arrays.binarySearch(here, offset);
        return found < 0 ? -found - 1 : found;
    }
}
