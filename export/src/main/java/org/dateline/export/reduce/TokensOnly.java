package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
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
            gap(document.text().substring(end), "");
            DocumentView laidOut = Records.with(document, "text", text.toString());
            laidOut = Records.with(laidOut, "sentences", sentences);
            laidOut = Records.with(laidOut, "tokens", moved(document.tokens()));
            for (String layer : SpanLayers.NAMES) {
                laidOut = Records.with(laidOut, layer, moved(SpanLayers.of(document, layer)));
            }
            return laidOut;
        }

        private void place(Token token, String gap) {
            gap(document.text().substring(end, token.begin()), gap);
            text.append(gap);
            begins[token.begin()] = text.length();
            String form = document.textOf(token);
            losses.add(INSIDE, Forms.isSolid(form) ? 0 : 1);
            text.append(Forms.solid(form));
            ends[token.end()] = text.length();
            end = token.end();
        }

        private void gap(String was, String becomes) {
            if (!was.equals(" ")) {
                losses.add(OUTSIDE, (int) was.chars().filter(unit -> !Forms.isSpace((char) unit)).count());
            }
            losses.add(SPACING, was.equals(becomes) ? 0 : 1);
        }

        private List<Spanned> moved(List<? extends Spanned> spans) {
            return spans.stream().map(span -> SpanLayers.move(span, begins[span.begin()], ends[span.end()])).toList();
        }
    }
}
