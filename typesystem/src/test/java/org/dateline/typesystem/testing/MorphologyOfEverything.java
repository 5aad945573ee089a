package org.dateline.typesystem.testing;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Locale;

/** Lemmas, parts of speech and flat trees for all tokens of a document. */
final class MorphologyOfEverything {

    private MorphologyOfEverything() {}

    static void add(DocumentBuilder builder) {
        for (Sentence sentence : builder.build().select(Sentence.class)) {
            List<Token> tokens = builder.build().select(Token.class).coveredBy(sentence).asList();
            for (Token token : tokens) {
                String form = token.getCoveredText();
                boolean word = Character.isLetter(form.codePointAt(0));
                builder.morphology(token, form.toLowerCase(Locale.ROOT), word ? "NOUN" : "PUNCT", word ? "NN" : ".");
                builder.dependency(token, token == tokens.get(0) ? null : tokens.get(0), token == tokens.get(0) ? "root" : "dep");
            }
        }
    }
}
