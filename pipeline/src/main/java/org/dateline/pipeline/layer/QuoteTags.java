package org.dateline.pipeline.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Tells opening from closing quotes, which the engine does not always: curly ones by their shape, straight ones by where the blanks
 * are, and between two blanks or two words by which was last.
 */
final class QuoteTags {

    private static final String OPENING = "``";
    private static final String CLOSING = "''";
    private static final Set<String> OPENING_SHAPES = Set.of("“", "„", "‘", "‚", "«", "``");
    private static final Set<String> CLOSING_SHAPES = Set.of("”", "’", "»", "''");
    private static final Set<String> STRAIGHT = Set.of("\"", "'");
    private static final String BEFORE_OPENING = "([{–—-/“‘\"'";
    private static final String AFTER_CLOSING = ")]}–—-/.,;:!?…”’\"'";

    private final String text;
    private final List<? extends Annotation> tokens;

    private QuoteTags(String text, List<? extends Annotation> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * The tags of a sentence with those of quotes put right; an apostrophe that is tagged as a possessive stays one.
     *
     * @param text the whole text
     * @param tokens the sentence's tokens
     * @param tags one a token
     */
    static List<String> mend(String text, List<? extends Annotation> tokens, List<String> tags) {
        QuoteTags quotes = new QuoteTags(text, tokens);
        List<String> mended = new ArrayList<>(tags);
        boolean open = false;
        for (int i = 0; i < tags.size(); i++) {
            if (!tags.get(i).equals("POS")) {
                mended.set(i, quotes.tag(i, tags.get(i), open));
            }
            open = mended.get(i).equals(OPENING) || open && !mended.get(i).equals(CLOSING);
        }
        return List.copyOf(mended);
    }

    private String tag(int index, String tag, boolean open) {
        String form = tokens.get(index).getCoveredText();
        if (OPENING_SHAPES.contains(form)) {
            return OPENING;
        }
        if (CLOSING_SHAPES.contains(form)) {
            return CLOSING;
        }
        boolean quote = STRAIGHT.contains(form) && (tag.equals(OPENING) || tag.equals(CLOSING) || !followsNumber(index));
        return quote ? straight(index, open) : tag;
    }

    private String straight(int index, boolean open) {
        boolean opens = isBlankOr(tokens.get(index).getBegin() - 1, BEFORE_OPENING);
        boolean closes = isBlankOr(tokens.get(index).getEnd(), AFTER_CLOSING);
        return (opens == closes ? open : closes) ? CLOSING : OPENING;
    }

    /** Inches and minutes are written so too. */
    private boolean followsNumber(int index) {
        int before = tokens.get(index).getBegin() - 1;
        return before >= 0 && Character.isDigit(text.charAt(before));
    }

    private boolean isBlankOr(int offset, String marks) {
        if (offset < 0 || offset >= text.length()) {
            return true;
        }
        char unit = text.charAt(offset);
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || marks.indexOf(unit) >= 0;
    }
}
