package org.dateline.corpus.evaluate.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.corpus.evaluate.link.Relation.AFTER;
import static org.dateline.corpus.evaluate.link.Relation.BEFORE;
import static org.dateline.corpus.evaluate.link.Relation.IBEFORE;
import static org.dateline.corpus.evaluate.link.Relation.INCLUDES;
import static org.dateline.corpus.evaluate.link.Relation.IS_INCLUDED;
import static org.dateline.corpus.evaluate.link.Relation.SIMULTANEOUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The graph by hand, and against all ways in which three intervals can lie. */
class LinkGraphTest {

    private static final int INTERVALS = 3;
    private static final int ROUNDS = 400;
    private static final List<TimeLink> EVERY_LINK = Stream.of(Relation.values())
            .flatMap(relation -> Stream.of(new TimeLink(0, 1, relation), new TimeLink(0, 2, relation), new TimeLink(1, 2, relation))).toList();

    @Test
    void infersOverSeveralRelations() {
        LinkGraph graph = new LinkGraph(4, List.of(link(0, IBEFORE, 1), link(1, IS_INCLUDED, 2), link(2, BEFORE, 3)));

        assertThat(graph.entails(link(3, AFTER, 0))).isTrue();
        assertThat(graph.entails(link(1, BEFORE, 3))).isTrue();
        assertThat(graph.entails(link(0, BEFORE, 1))).isFalse();
        assertThat(graph.entails(link(0, BEFORE, 2))).isFalse();
    }

    @Test
    void dropsWhatFollows() {
        assertThat(new LinkGraph(3, List.of(link(0, BEFORE, 2), link(0, BEFORE, 1), link(2, AFTER, 1))).judged())
                .containsExactly(link(0, BEFORE, 1), link(1, BEFORE, 2));
        // either of the first two follows from the others: the first goes
        assertThat(new LinkGraph(3, List.of(link(0, BEFORE, 1), link(0, BEFORE, 2), link(1, SIMULTANEOUS, 2))).judged())
                .containsExactly(link(0, BEFORE, 2), link(1, SIMULTANEOUS, 2));
    }

    @Test
    void setsAsideWhatContradicts() {
        LinkGraph graph = new LinkGraph(3, List.of(link(1, BEFORE, 2), link(2, BEFORE, 0), link(0, BEFORE, 1)));

        assertThat(graph.contradictions()).isEqualTo(1);
        assertThat(graph.judged()).containsExactly(link(0, BEFORE, 1), link(2, BEFORE, 0), link(1, BEFORE, 2));
        assertThat(graph.entails(link(2, BEFORE, 1))).isTrue();
        assertThat(graph.entails(link(1, BEFORE, 2))).isFalse();
        assertThat(graph.supports(link(1, BEFORE, 2))).isTrue();
    }

    @Test
    void halfOfWhatContradictsIsNotKept() {
        // that 1 ends before 0 would be new, but it begins before 0
        LinkGraph graph = new LinkGraph(3, List.of(link(0, IS_INCLUDED, 1), link(1, IS_INCLUDED, 2), link(0, INCLUDES, 2)));

        assertThat(graph.judged()).hasSize(3).endsWith(link(1, IS_INCLUDED, 2));
        assertThat(graph.entails(link(2, INCLUDES, 1))).isFalse();
        assertThat(graph.entails(link(2, IS_INCLUDED, 1))).isTrue();
    }

    @Test
    void aSelfLinkSaysNothingOrContradicts() {
        LinkGraph graph = new LinkGraph(1, List.of(link(0, SIMULTANEOUS, 0), link(0, BEFORE, 0)));

        assertThat(graph.judged()).containsExactly(link(0, BEFORE, 0));
        assertThat(graph.contradictions()).isEqualTo(1);
    }

    @Test
    void entailsWhatHoldsInAllModels() {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            List<TimeLink> links = links(random);
            List<TimeLink> kept = consistent(links);
            List<List<int[]>> models = Models.of(kept);
            LinkGraph graph = new LinkGraph(INTERVALS, links);
            assertThat(EVERY_LINK.stream().filter(graph::entails)).as("closure of " + links)
                    .containsExactlyElementsOf(EVERY_LINK.stream().filter(link -> models.stream().allMatch(model -> Models.holds(link, model))).toList());
        }
    }

    @Test
    void reducesToLinksThatSayTheSameAndAreAllNeeded() {
        Random random = new Random(12);
        for (int round = 0; round < ROUNDS; round++) {
            List<TimeLink> links = links(random);
            List<TimeLink> kept = consistent(links);
            LinkGraph graph = new LinkGraph(INTERVALS, links);
            List<TimeLink> reduced = graph.judged().subList(0, graph.judged().size() - graph.contradictions());
            assertThat(graph.contradictions()).isEqualTo((int) links.stream().distinct().count() - kept.size());
            assertThat(Models.of(reduced)).isEqualTo(Models.of(kept));
            for (TimeLink link : reduced) {
                assertThat(Models.of(without(link, reduced))).as(link + " of " + reduced).hasSizeGreaterThan(Models.of(kept).size());
            }
        }
    }

    @Test
    void theOrderOfTheListMakesNoDifference() {
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            List<TimeLink> links = links(random);
            List<TimeLink> reversed = IntStream.range(0, links.size()).mapToObj(i -> links.get(links.size() - 1 - i)).toList();
            assertThat(new LinkGraph(INTERVALS, links).judged()).isEqualTo(new LinkGraph(INTERVALS, reversed).judged());
        }
    }

    private static List<TimeLink> consistent(List<TimeLink> links) {
        List<TimeLink> kept = new ArrayList<>();
        links.stream().distinct().sorted().forEach(link -> {
            kept.add(link);
            if (Models.of(kept).isEmpty()) {
                kept.remove(link);
            }
        });
        return kept;
    }

    private static List<TimeLink> without(TimeLink link, List<TimeLink> links) {
        return links.stream().filter(other -> !other.equals(link)).toList();
    }

    private static List<TimeLink> links(Random random) {
        return Stream.generate(() -> EVERY_LINK.get(random.nextInt(EVERY_LINK.size()))).limit(random.nextInt(6)).toList();
    }

    private static TimeLink link(int source, Relation relation, int target) {
        return new TimeLink(source, target, relation);
    }
}
