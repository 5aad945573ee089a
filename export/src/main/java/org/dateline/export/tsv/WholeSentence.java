package org.dateline.export.tsv;

import java.util.List;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.reduce.Reduction;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/** Makes one sentence of all tokens where a document has no sentences: the tool takes rows below a sentence's text only. */
final class WholeSentence implements Reduction {

    private static final String KIND = "documents without sentences";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        List<Token> tokens = document.tokens();
        if (tokens.isEmpty() || !document.sentences().isEmpty()) {
            return document;
        }
        losses.add(KIND, 1);
        int end = tokens.stream().mapToInt(Token::end).max().getAsInt();
        return Records.with(document, "sentences", List.of(new Sentence(tokens.get(0).begin(), end)));
    }
}
