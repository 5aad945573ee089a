package org.dateline.export.inception;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.reduce.Reduction;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Token;

/** Keeps dependencies between words with a part of speech: the tool hangs them on it, and refuses a document where one hangs loose. */
final class TaggedEnds implements Reduction {

    private static final String KIND = "dependencies of tokens without part of speech";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        List<Token> tokens = document.tokens();
        List<Token> kept = new ArrayList<>(tokens.size());
        int loose = 0;
        for (Token token : tokens) {
            boolean hangs = isTagged(token) && (token.head() < 0 || isTagged(tokens.get(token.head())));
            loose += token.hasDependency() && !hangs ? 1 : 0;
            kept.add(hangs || !token.hasDependency() ? token
                    : new Token(token.begin(), token.end(), token.lemma(), token.upos(), token.xpos(), Token.NO_HEAD, null));
        }
        losses.add(KIND, loose);
        return loose == 0 ? document : Records.with(document, "tokens", kept);
    }

    private static boolean isTagged(Token token) {
        return token.upos() != null || token.xpos() != null;
    }
}
