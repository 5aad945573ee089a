package org.dateline.pipeline.segment;

import java.util.List;
import org.dateline.pipeline.engine.result.TextSpan;

/**
 * The tokens of one line.
 *
 * @param text the whole text
 * @param spans where the tokens stand in it, in order
 */
record LineTokens(String text, List<TextSpan> spans) {

    int size() {
        return spans.size();
    }

    /** The characters of a token. */
    String token(int index) {
        return spans.get(index).in(text);
    }

    boolean isCapitalised(int index) {
        return Character.isUpperCase(token(index).codePointAt(0));
    }

    /** Whether nothing stands between a token and the one before. */
    boolean touchesPrevious(int index) {
        return index > 0 && spans.get(index - 1).end() == spans.get(index).begin();
    }

    /** Whether a token is the last or something stands between it and the next. */
    boolean isApartFromNext(int index) {
        return index + 1 == size() || spans.get(index).end() < spans.get(index + 1).begin();
    }
}
