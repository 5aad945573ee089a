package org.dateline.corpus.evaluate.score;

import java.util.Optional;
import java.util.Set;
import org.dateline.corpus.evaluate.document.LabelMap;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.document.Mark;

/**
 * What becomes of the labels of one side before they are compared.
 *
 * @param map translates entity labels, event classes and timex types
 * @param types the entity labels and event classes to keep after that; empty for all
 */
public record LabelRules(LabelMap map, Set<String> types) {

    /** Leaves all as it is. */
    public static final LabelRules NONE = new LabelRules(LabelMap.NONE, Set.of());

    public LabelRules {
        types = Set.copyOf(types);
    }

    /** The mark as it is compared; empty where it is not. */
    Optional<Mark> apply(Layer layer, Mark mark) {
        return switch (layer) {
            case ENTITIES, EVENTS -> translated(mark).filter(kept -> types.isEmpty() || types.contains(kept.labels().get(0)));
            case TIMEXES -> map.isEmpty() ? Optional.of(mark) : translated(mark);
            case TOKENS, SENTENCES, POS, LEMMA, TLINKS -> Optional.of(mark);
        };
    }

    private Optional<Mark> translated(Mark mark) {
        return map.apply(mark.labels().get(0)).map(mark::labelled);
    }
}
