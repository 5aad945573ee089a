package org.dateline.export.conll;

import java.util.List;
import org.dateline.export.reduce.Copies;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.reduce.Reduction;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Token;

/**
 * Takes the part of speech from words that hold brackets among other characters, such as {@code :)}: readers put tag and word into
 * a bracketed tree, fail over the whole file when the brackets do not fit, and leave out of it only words without a tag.
 */
final class BracketedForms implements Reduction {

    private static final String KIND = "tokens.xpos of words with brackets";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        List<Token> tokens = Copies.changed(document.tokens(), token -> {
            if (token.xpos() == null || !spoilsTree(document.text(), token.begin(), token.end())) {
                return token;
            }
            losses.add(KIND, 1);
            return new Token(token.begin(), token.end(), token.lemma(), token.upos(), null, token.head(), token.deprel());
        });
        return Records.with(document, "tokens", tokens);
    }

    private static boolean spoilsTree(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == '(' || text.charAt(i) == ')') {
                return end - begin > 1;
            }
        }
        return false;
    }
}
