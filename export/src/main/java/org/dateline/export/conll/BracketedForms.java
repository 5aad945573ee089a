package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.reduce.Losses;
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
        List<Token> tokens = new ArrayList<>();
        int untagged = 0;
        for (Token token : document.tokens()) {
            boolean spoils = token.xpos() != null && spoilsTree(document.textOf(token));
            untagged += spoils ? 1 : 0;
            tokens.add(spoils ? new Token(token.begin(), token.end(), token.lemma(), token.upos(), null, token.head(), token.deprel()) : token);
        }
        losses.add(KIND, untagged);
        return untagged == 0 ? document : new DocumentView(document.id(), document.language(), document.text(), document.metadata(),
                document.zones(), document.sentences(), tokens, document.entities(), document.events(), document.timexes(),
                document.tlinks(), document.provenance());
    }

    private static boolean spoilsTree(String form) {
        return form.length() > 1 && (form.indexOf('(') >= 0 || form.indexOf(')') >= 0);
    }
}
