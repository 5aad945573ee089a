package org.dateline.corpus.evaluate.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationTest {

    @Test
    void namesOfOneTimeAreOneRelation() {
        for (String name : List.of("SIMULTANEOUS", "IDENTITY", "DURING", "DURING_INV", "MEASURE")) {
            assertThat(Relation.named(name)).as(name).contains(Relation.SIMULTANEOUS);
        }
        assertThat(Relation.named("ENDED_BY")).contains(Relation.ENDED_BY);
        assertThat(Relation.named("VAGUE")).isEmpty();
        assertThat(Relation.named("before")).isEmpty();
    }

    @Test
    void theInverseSaysTheSameFromTheOtherSide() {
        for (Relation relation : Relation.values()) {
            assertThat(relation.inverse().inverse()).isEqualTo(relation);
            for (int[] one : Models.INTERVALS) {
                assertThat(Models.INTERVALS).as(relation.name())
                        .allMatch(other -> Models.holds(relation, one, other) == Models.holds(relation.inverse(), other, one));
            }
        }
    }

    @Test
    void aLinkAndItsInverseAreEqual() {
        assertThat(new TimeLink(4, 2, Relation.BEGINS)).isEqualTo(new TimeLink(2, 4, Relation.BEGUN_BY));
    }

    @Test
    void noTwoRelationsHoldTogether() {
        for (Relation one : Relation.values()) {
            for (Relation other : Relation.values()) {
                LinkGraph graph = new LinkGraph(2, List.of(new TimeLink(0, 1, one), new TimeLink(0, 1, other)));
                assertThat(graph.contradictions()).as(one + " and " + other).isEqualTo(one == other ? 0 : 1);
            }
        }
    }
}
