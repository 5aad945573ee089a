package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Token;

/** Keeps tokens that overlap none before them. Dependencies do not survive: use {@link TokensInSentences} where they shall. */
public final class DisjointTokens implements Reduction {

    private static final String KIND = "tokens overlapping";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        int[] end = {0};
        List<Token> kept = Copies.kept(document.tokens(), token -> {
            boolean free = token.begin() >= end[0];
            end[0] = free ? token.end() : end[0];
            return free;
        });
        losses.add(KIND, document.tokens().size() - kept.size());
        return Records.with(document, "tokens", kept);
    }
}
