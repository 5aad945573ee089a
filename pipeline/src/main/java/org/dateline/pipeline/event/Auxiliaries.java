package org.dateline.pipeline.event;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/** Finds verbs that only help another: going of going to sell, used of used to sell, have of have to sell. */
final class Auxiliaries {

    private static final Set<String> LEMMAS = Set.of("be", "have", "do", "get", "go", "use", "need");

    private Auxiliaries() {}

    /**
     * The events of a sentence that stand in the verb group of another.
     *
     * @param events their indices
     */
    static Set<Integer> among(Collection<Integer> events, TaggedSentence sentence) {
        List<Integer> suspects = events.stream().filter(index -> LEMMAS.contains(sentence.lemma(index))).toList();
        Set<Integer> found = new HashSet<>();
        for (int index : suspects.isEmpty() ? List.<Integer>of() : events) {
            List<Word> auxiliaries = VerbGroup.of(sentence, index).auxiliaries();
            suspects.stream().filter(suspect -> suspect != index && auxiliaries.contains(sentence.word(suspect))).forEach(found::add);
        }
        return found;
    }
}
