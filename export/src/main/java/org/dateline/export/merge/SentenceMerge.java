package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.export.reduce.Facet;
import org.dateline.export.view.Sentence;

/** Sentences: those that came back, and those that the tool could not show. */
final class SentenceMerge {

    private SentenceMerge() {}

    /** The sentences of the corrected document and what was done to them. */
    record Result(List<Sentence> sentences, LayerChanges changes) {}

    static Result of(Comparison comparison) {
        List<Sentence> before = comparison.original().sentences();
        Set<Sentence> shown = new HashSet<>(placed(comparison.shown().sentences(), comparison.shownPlaces()));
        Set<Sentence> back = new HashSet<>(placed(comparison.back().sentences(), comparison.backPlaces()));
        List<Change> changes = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : before) {
            if (!shown.contains(sentence) || back.remove(sentence)) {
                sentences.add(sentence);
            } else {
                changes.add(new Change(sentence, null, List.of()));
            }
        }
        int kept = shown.size() - changes.size();
        back.stream().filter(each -> !shown.contains(each)).sorted().forEach(each -> changes.add(new Change(null, each, List.of())));
        back.stream().filter(each -> !shown.contains(each)).forEach(sentences::add);
        return new Result(sentences.stream().sorted().toList(), new LayerChanges(Facet.SENTENCES, kept, changes));
    }

    private static List<Sentence> placed(List<Sentence> sentences, Places places) {
        return sentences.stream().map(each -> new Sentence(places.begin(each), places.end(each))).toList();
    }
}
