package org.dateline.corpus.evaluate.score;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.dateline.corpus.evaluate.document.Span;

/**
 * A text seen without its white space. Spans are compared on it, so that neither blanks at their edges nor a text that differs in
 * white space alone make a difference.
 */
public final class NonBlankText {

    private final int[] codePoints;
    /** Offsets of the code points that are not blank, ascending. */
    private final int[] positions;

    private NonBlankText(int[] codePoints) {
        this.codePoints = codePoints;
        this.positions = IntStream.range(0, codePoints.length).filter(i -> !isBlank(codePoints[i])).toArray();
    }

    /** Prepares a text. */
    public static NonBlankText of(String text) {
        return new NonBlankText(text.codePoints().toArray());
    }

    /** White space by Unicode, the no-break kinds and the separators of control characters with it. */
    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == '\u0085';
    }

    /** Whether the two texts differ in white space at most. */
    public boolean reads(NonBlankText other) {
        return Arrays.equals(characters(), other.characters());
    }

    private int[] characters() {
        return Arrays.stream(positions).map(i -> codePoints[i]).toArray();
    }

    /** The span counted in code points that are not blank. */
    Span compact(Span original) {
        return new Span(blankFree(original.start()), blankFree(original.end()));
    }

    private int blankFree(int offset) {
        int found = Arrays.binarySearch(positions, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The stretch of the text, without blanks at its edges, that a span of {@link #compact} stands for. */
    Span original(Span compact) {
        return new Span(positions[compact.start()], positions[compact.end() - 1] + 1);
    }

    /** What a span of the text covers, on one line. */
    String covered(Span original) {
        return new String(codePoints, original.start(), original.end() - original.start()).replaceAll("(?U)[\\s\\p{Zs}]+", " ");
    }

    int length() {
        return codePoints.length;
    }
}
