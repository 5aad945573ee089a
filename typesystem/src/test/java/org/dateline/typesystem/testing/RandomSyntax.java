package org.dateline.typesystem.testing;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tokens with morphology and dependencies: trees for most sentences, nothing or nonsense for some. */
final class RandomSyntax {

    private static final String[] UPOS = {"NOUN", "VERB", "PROPN", "ADP", "PUNCT", "NUM"};
    private static final String[] XPOS = {"NN", "VBD", "NNP", "IN", ".", "CD", "-LRB-", "PRP$", "``"};
    private static final String[] RELATIONS = {"nsubj", "obj", "obl:tmod", "punct", "case"};

    private RandomSyntax() {}

    /** Adds tokens; those of one sentence stand in one list. */
    static void add(DocumentBuilder builder, List<List<int[]>> sentences, Random random) {
        boolean morphology = random.nextInt(5) > 0;
        for (List<int[]> spans : sentences) {
            List<Token> tokens = new ArrayList<>();
            for (int[] span : spans) {
                Token token = builder.token(span[0], span[1]);
                if (morphology) {
                    builder.morphology(token, random.nextInt(4) == 0 ? null : token.getCoveredText() + "x", UPOS[random.nextInt(UPOS.length)],
                            random.nextInt(6) == 0 ? null : XPOS[random.nextInt(XPOS.length)]);
                }
                tokens.add(token);
            }
            dependencies(builder, tokens, random);
        }
    }

    private static void dependencies(DocumentBuilder builder, List<Token> tokens, Random random) {
        int kind = random.nextInt(6);
        if (kind == 0) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token head = kind == 1 ? tokens.get(random.nextInt(tokens.size())) : i == 0 ? null : tokens.get(random.nextInt(i));
            boolean root = head == null || head == tokens.get(i);
            builder.dependency(tokens.get(i), root ? null : head, root ? "root" : RELATIONS[random.nextInt(RELATIONS.length)]);
        }
    }
}
