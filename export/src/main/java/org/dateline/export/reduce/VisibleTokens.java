package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Token;

/** Trims what shows nothing from the edges of tokens; a token of nothing else goes, and what hung on it has no head. */
public final class VisibleTokens implements Reduction {

    private static final String TRIMMED = "tokens with invisible characters at the edge";
    private static final String BLANK = "tokens of invisible characters only";

    @Override
    public List<String> kinds() {
        return List.of(TRIMMED, BLANK);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        List<Token> tokens = document.tokens();
        List<Token> kept = new ArrayList<>();
        int[] places = new int[tokens.size()];
        int trimmed = 0;
        for (int i = 0; i < places.length; i++) {
            Token token = tokens.get(i);
            int[] visible = Forms.visible(document.text(), token.begin(), token.end());
            boolean blank = visible[0] == visible[1];
            places[i] = blank ? Token.NO_HEAD : kept.size();
            if (!blank) {
                Token shown = (Token) SpanLayers.move(token, visible[0], visible[1]);
                trimmed += shown == token ? 0 : 1;
                kept.add(shown);
            }
        }
        losses.add(TRIMMED, trimmed);
        losses.add(BLANK, tokens.size() - kept.size());
        return trimmed == 0 && kept.size() == tokens.size() ? document
                : Records.with(document, "tokens", TokensInSentences.follow(kept, places));
    }
}
