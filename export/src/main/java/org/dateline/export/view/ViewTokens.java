package org.dateline.export.view;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;

/** Tokens into a CAS, with lemma, parts of speech and dependencies. */
final class ViewTokens {

    private ViewTokens() {}

    static void add(List<Token> tokens, JCas jcas) {
        List<de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token> added = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            var annotation = new de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token(jcas, token.begin(), token.end());
            annotation.setLemma(lemma(token, jcas));
            annotation.setPos(pos(token, jcas));
            annotation.addToIndexes();
            added.add(annotation);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).hasDependency()) {
                dependency(tokens.get(i), added, i, jcas);
            }
        }
    }

    private static Lemma lemma(Token token, JCas jcas) {
        if (token.lemma() == null) {
            return null;
        }
        Lemma lemma = new Lemma(jcas, token.begin(), token.end());
        lemma.setValue(token.lemma());
        lemma.addToIndexes();
        return lemma;
    }

    private static POS pos(Token token, JCas jcas) {
        if (token.upos() == null && token.xpos() == null) {
            return null;
        }
        POS pos = new POS(jcas, token.begin(), token.end());
        pos.setCoarseValue(token.upos());
        pos.setPosValue(token.xpos());
        pos.addToIndexes();
        return pos;
    }

    private static void dependency(Token token, List<de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token> added, int index,
            JCas jcas) {
        boolean root = token.head() == Token.ROOT;
        Dependency dependency = root ? new ROOT(jcas, token.begin(), token.end()) : new Dependency(jcas, token.begin(), token.end());
        dependency.setDependent(added.get(index));
        dependency.setGovernor(added.get(root ? index : token.head()));
        dependency.setDependencyType(token.deprel());
        dependency.setFlavor("basic");
        dependency.addToIndexes();
    }
}
