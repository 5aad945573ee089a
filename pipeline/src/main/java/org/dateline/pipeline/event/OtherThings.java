package org.dateline.pipeline.event;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.HashSet;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.event.sentence.Word;
import org.dateline.type.TimeExpression;

/** The words that earlier layers took for something else than an event: times, and names of people, organisations and places. */
final class OtherThings {

    private static final Set<String> NAMES = Set.of("PERSON", "PER", "ORG", "NORP", "GPE", "LOC", "FAC");

    private final Set<Integer> begins = new HashSet<>();

    OtherThings(JCas jcas) {
        for (TimeExpression time : jcas.select(TimeExpression.class)) {
            jcas.select(Token.class).coveredBy(time).forEach(token -> begins.add(token.getBegin()));
        }
        for (NamedEntity entity : jcas.select(NamedEntity.class)) {
            if (entity.getValue() != null && NAMES.contains(entity.getValue())) {
                jcas.select(Token.class).coveredBy(entity).filter(OtherThings::isName).forEach(token -> begins.add(token.getBegin()));
            }
        }
    }

    private static boolean isName(Token token) {
        return token.getPosValue() != null && token.getPosValue().startsWith("NNP");
    }

    boolean include(Word word) {
        return begins.contains(word.begin());
    }
}
