package org.dateline.pipeline.relation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Relations come back as they went in, bring what follows, and refuse the contrary. */
class IntervalGraphTest {

    private static final Set<Relation> EQUAL = Set.of(Relation.SIMULTANEOUS, Relation.IDENTITY, Relation.DURING, Relation.DURING_INV);

    @ParameterizedTest
    @EnumSource
    void keepsEveryRelationFromBothSides(Relation relation) {
        IntervalGraph graph = new IntervalGraph(2);
        assertThat(graph.relation(0, 1)).isEmpty();
        assertThat(graph.add(0, relation, 1)).isTrue();
        Relation kept = EQUAL.contains(relation) ? Relation.SIMULTANEOUS : relation;
        assertThat(graph.relation(0, 1)).contains(kept);
        assertThat(graph.relation(1, 0)).contains(kept.inverse());
    }

    @ParameterizedTest
    @CsvSource({"BEFORE,BEFORE,BEFORE", "IS_INCLUDED,BEFORE,BEFORE", "AFTER,SIMULTANEOUS,AFTER", "IS_INCLUDED,IS_INCLUDED,IS_INCLUDED",
        "BEGINS,IS_INCLUDED,IS_INCLUDED", "IBEFORE,INCLUDES,BEFORE", "SIMULTANEOUS,ENDS,ENDS"})
    void concludes(Relation first, Relation second, Relation conclusion) {
        IntervalGraph graph = new IntervalGraph(3);
        graph.add(0, first, 1);
        graph.add(1, second, 2);
        assertThat(graph.relation(0, 2)).contains(conclusion);
    }

    @Test
    void refusesAContradictionWhole() {
        IntervalGraph graph = new IntervalGraph(3);
        assertThat(graph.add(0, Relation.BEFORE, 1)).isTrue();
        assertThat(graph.add(1, Relation.BEFORE, 2)).isTrue();
        assertThat(graph.add(2, Relation.BEGINS, 0)).isFalse();
        assertThat(graph.relation(0, 2)).contains(Relation.BEFORE);
    }
}
