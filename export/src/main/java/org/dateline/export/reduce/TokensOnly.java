package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Token;

/**
 * Makes the text what column formats tell of it: tokens with one blank between, one sentence a line, no white space in a token.
 * Tokens are disjoint and in sentences, spans have token borders: see {@link TokensInSentences} and {@link TokenBorders}.
 */
public final class TokensOnly implements Reduction {

    private static final String OUTSIDE = "text outside tokens";
    private static final String SPACING = "spacing between tokens";
    private static final String INSIDE = "white space in tokens";

    @Override
    public List<String> kinds() {
        return List.of(OUTSIDE, SPACING, INSIDE);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        return new Layout(document, losses).document();
    }

    private static final class Layout {

        private final DocumentView document;
        private final Losses losses;
        private final StringBuilder text = new StringBuilder();
        private final int[] begins;
        private final int[] ends;
        private int end;

        Layout(DocumentView document, Losses losses) {
            this.document = document;
            this.losses = losses;
            this.begins = new int[document.text().length() + 1];
            this.ends = new int[document.text().length() + 1];
        }

        DocumentView document() {
            List<Sentence> sentences = new ArrayList<>();
            int next = 0;
            for (Sentence sentence : document.sentences()) {
                int begin = text.length() + (text.length() == 0 ? 0 : 1);
                String gap = text.length() == 0 ? "" : "\n";
                while (next < document.tokens().size() && document.tokens().get(next).end() <= sentence.end()) {
                    place(document.tokens().get(next++), gap);
                    gap = " ";
                }
                sentences.add(new Sentence(begin, text.length()));
            }
            gap(document.text().length(), "");
            DocumentView laidOut = Records.with(document, Map.of("text", text.toString(), "sentences", sentences, "tokens",
                    moved(document.tokens())));
            for (String layer : SpanLayers.NAMES) {
                laidOut = Records.with(laidOut, layer, moved(SpanLayers.of(document, layer)));
            }
            return laidOut;
        }

        private void place(Token token, String gap) {
            gap(token.begin(), gap);
            text.append(gap);
            begins[token.begin()] = text.length();
            if (Forms.isSolid(document.text(), token.begin(), token.end())) {
                text.append(document.text(), token.begin(), token.end());
            } else {
                losses.add(INSIDE, 1);
                text.append(Forms.solid(document.textOf(token)));
            }
            ends[token.end()] = text.length();
            end = token.end();
        }

        /** Counts what is lost between the last token and a place. */
        private void gap(int begin, String becomes) {
            int outside = 0;
            for (int i = end; i < begin; i++) {
                outside += Forms.isSpace(document.text().charAt(i)) ? 0 : 1;
            }
            losses.add(OUTSIDE, outside);
            boolean same = begin - end == becomes.length() && document.text().startsWith(becomes, end);
            losses.add(SPACING, same ? 0 : 1);
        }

        @SuppressWarnings("unchecked")
        private List<Spanned> moved(List<? extends Spanned> spans) {
            return Copies.changed((List<Spanned>) spans, span -> SpanLayers.move(span, begins[span.begin()], ends[span.end()]));
        }
    }
}
