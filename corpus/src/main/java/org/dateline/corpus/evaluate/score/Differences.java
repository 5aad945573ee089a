package org.dateline.corpus.evaluate.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.corpus.evaluate.document.Mark;
import org.dateline.corpus.evaluate.document.Span;
import org.dateline.corpus.evaluate.score.Difference.Side;

/** Finds what is wrong in a document, for a person to read: a miss and a false alarm that overlap are shown as one. */
final class Differences {

    private static final Comparator<Difference> IN_TEXT =
            Comparator.comparing(difference -> difference.gold().or(difference::system).map(Side::span).orElseThrow());

    private final DocumentPair documents;
    private final Scorer scorer;

    Differences(DocumentPair documents, Scorer scorer) {
        this.documents = documents;
        this.scorer = scorer;
    }

    /** The differences of comparable marks, in the order of the text. */
    List<Difference> of(List<Mark> gold, List<Mark> system) {
        List<Pair> pairs = Pair.byOverlap(without(gold, system), without(system, gold));
        Set<Mark> pairedGold = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
        Set<Mark> pairedSystem = pairs.stream().map(Pair::system).collect(Collectors.toSet());
        List<Difference> found = new ArrayList<>();
        pairs.stream().filter(pair -> !scorer.agree(pair.gold(), pair.system()))
                .forEach(pair -> found.add(difference(Optional.of(pair.gold()), Optional.of(pair.system()))));
        without(without(gold, system), pairedGold).forEach(mark -> found.add(difference(Optional.of(mark), Optional.empty())));
        without(without(system, gold), pairedSystem).forEach(mark -> found.add(difference(Optional.empty(), Optional.of(mark))));
        found.sort(IN_TEXT);
        return found;
    }

    private static List<Mark> without(List<Mark> marks, Iterable<Mark> others) {
        Set<Mark> unwanted = new HashSet<>();
        others.forEach(unwanted::add);
        return marks.stream().filter(mark -> !unwanted.contains(mark)).toList();
    }

    private Difference difference(Optional<Mark> gold, Optional<Mark> system) {
        Span shown = documents.goldText().original(gold.or(() -> system).orElseThrow().span());
        return new Difference(documents.gold().id(), gold.map(this::side), system.map(this::side), Context.of(shown, documents.goldText()));
    }

    private Side side(Mark mark) {
        Span span = documents.goldText().original(mark.span());
        return new Side(span, documents.goldText().covered(span), mark.labels());
    }
}
