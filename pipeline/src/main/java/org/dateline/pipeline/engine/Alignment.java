package org.dateline.pipeline.engine;

import java.util.List;
import org.dateline.pipeline.engine.result.TextSpan;
import org.dateline.pipeline.engine.store.EngineException;

/** Finds the places of tokens in the text they were made from, one after the other. */
final class Alignment {

    private final String text;
    private final int offset;
    private final List<TextSpan> spans;
    private int next;

    /**
     * Creates an alignment.
     *
     * @param text what was tokenised, with nothing blank but spaces
     * @param offset where it begins in the whole text
     * @param spans where the tokens go
     */
    Alignment(String text, int offset, List<TextSpan> spans) {
        this.text = text;
        this.offset = offset;
        this.spans = spans;
    }

    /** Adds the place of a token; one that NLP4J joined over a space, such as {@code ( a )}, becomes several. */
    void place(String form) {
        skipSpaces();
        int begin = next;
        for (int i = 0; i < form.length(); i++) {
            if (next < text.length() && text.charAt(next) == ' ') {
                add(begin);
                skipSpaces();
                begin = next;
            }
            if (next >= text.length() || text.charAt(next) != form.charAt(i)) {
                throw lost(form);
            }
            next++;
        }
        add(begin);
    }

    /** Checks that all of the text is in tokens. */
    void finish() {
        skipSpaces();
        if (next < text.length()) {
            throw lost("");
        }
    }

    private void add(int begin) {
        if (begin < next) {
            spans.add(new TextSpan(offset + begin, offset + next));
        }
    }

    private void skipSpaces() {
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
    }

    private EngineException lost(String form) {
        return new EngineException("The tokeniser lost its place at offset " + (offset + next) + " with '" + form + "'");
    }
}
