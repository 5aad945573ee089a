package org.dateline.pipeline.relation.rule;

import java.util.Optional;
import org.dateline.pipeline.relation.graph.Bound;
import org.dateline.pipeline.relation.link.LinkSentence;
import org.dateline.type.TimeExpression;

/** Finds times that something lies between: between May and June, which need not be in both, nor from one into the other. */
final class Between {

    private Between() {}

    /** What the time at an index is to what lies between it and another; empty where it is told alone. */
    static Optional<Bound> bound(LinkSentence sentence, int index) {
        if (isFirst(sentence, index)) {
            return Optional.of(Bound.BEGINS_NO_EARLIER);
        }
        boolean second = sentence.times().keySet().stream().anyMatch(first -> isFirst(sentence, first) && next(sentence, first) == index);
        return second ? Optional.of(Bound.ENDS_NO_LATER) : Optional.empty();
    }

    private static boolean isFirst(LinkSentence sentence, int index) {
        return index > 0 && sentence.sentence().lemma(index - 1).equals("between") && next(sentence, index) > 0;
    }

    /** Index of the time that and joins to the one at an index; 0 where there is none. */
    private static int next(LinkSentence sentence, int index) {
        TimeExpression time = sentence.times().get(index);
        int and = index;
        while (and < sentence.sentence().size() && sentence.sentence().word(and).begin() < time.getEnd()) {
            and++;
        }
        boolean joined = sentence.sentence().lemma(and).equals("and") && sentence.times().containsKey(and + 1);
        return joined ? and + 1 : 0;
    }
}
