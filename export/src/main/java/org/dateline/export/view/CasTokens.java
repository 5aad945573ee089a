package org.dateline.export.view;

import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/** Tokens of a CAS with what hangs on them: lemma, parts of speech, and the basic dependency tree, whose root governs itself. */
final class CasTokens {

    private CasTokens() {}

    static List<Token> of(JCas jcas) {
        var tokens = jcas.select(de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token.class).asList();
        Map<Object, Integer> places = new HashMap<>();
        tokens.forEach(token -> places.put(token, places.size()));
        Map<Object, Dependency> dependencies = new HashMap<>();
        jcas.select(Dependency.class).filter(each -> !"enhanced".equals(each.getFlavor()))
                .forEach(each -> dependencies.putIfAbsent(each.getDependent(), each));
        List<Token> views = new ArrayList<>(tokens.size());
        for (var token : tokens) {
            views.add(view(token, dependencies.get(token), places));
        }
        return views;
    }

    private static Token view(de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token token, Dependency dependency,
            Map<Object, Integer> places) {
        return new Token(token.getBegin(), token.getEnd(), token.getLemma() == null ? null : token.getLemma().getValue(),
                token.getPos() == null ? null : token.getPos().getCoarseValue(),
                token.getPos() == null ? null : token.getPos().getPosValue(), head(dependency, places),
                dependency == null ? null : dependency.getDependencyType());
    }

    private static int head(Dependency dependency, Map<Object, Integer> places) {
        if (dependency == null) {
            return Token.NO_HEAD;
        }
        boolean root = dependency.getGovernor() == null || dependency.getGovernor().equals(dependency.getDependent());
        return root ? Token.ROOT : places.getOrDefault(dependency.getGovernor(), Token.NO_HEAD);
    }
}
