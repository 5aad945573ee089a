package org.dateline.pipeline.layer;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Sets the part of speech and the lemma of tokens where a foreign pipeline left them in the index alone. */
final class TokenLinks {

    private TokenLinks() {}

    /** Links each token that has none to the one part of speech and the one lemma that stand exactly where it does. */
    static void complete(JCas jcas) {
        complete(jcas, POS.class, token -> token.getPos() == null, Token::setPos);
        complete(jcas, Lemma.class, token -> token.getLemma() == null, Token::setLemma);
    }

    private static <T extends Annotation> void complete(JCas jcas, Class<T> type, Predicate<Token> lacks, BiConsumer<Token, T> link) {
        if (jcas.select(type).isEmpty()) {
            return;
        }
        List<Token> bare = jcas.select(Token.class).filter(lacks).toList();
        if (!bare.isEmpty()) {
            Map<List<Integer>, Optional<T>> single = single(jcas, type);
            bare.forEach(token -> single.getOrDefault(place(token), Optional.empty()).ifPresent(found -> link.accept(token, found)));
        }
    }

    /** What stands alone at its place; nothing where several do. */
    private static <T extends Annotation> Map<List<Integer>, Optional<T>> single(JCas jcas, Class<T> type) {
        Map<List<Integer>, Optional<T>> single = new HashMap<>();
        jcas.select(type).forEach(found -> single.merge(place(found), Optional.of(found), (one, other) -> Optional.empty()));
        return single;
    }

    private static List<Integer> place(Annotation annotation) {
        return List.of(annotation.getBegin(), annotation.getEnd());
    }
}
