package org.dateline.pipeline.relation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the order to a slow and obvious second definition of it. */
class PointOrderTest {

    private static final int POINTS = 7;
    private static final int ROUNDS = 300;

    /** All pairs again after each step: 0 nothing known, 1 not after, 2 before. */
    private static final class Oracle {
        private final int[][] known = new int[POINTS][POINTS];

        Oracle() {
            for (int point = 0; point < POINTS; point++) {
                known[point][point] = 1;
            }
        }

        boolean add(int one, int other, int what) {
            if (known[other][one] > (what == 2 ? 0 : 1)) {
                return false;
            }
            known[one][other] = Math.max(known[one][other], what);
            for (int via = 0; via < POINTS; via++) {
                for (int from = 0; from < POINTS; from++) {
                    for (int to = 0; to < POINTS; to++) {
                        if (known[from][via] > 0 && known[via][to] > 0) {
                            known[from][to] = Math.max(known[from][to], Math.max(known[from][via], known[via][to]));
                        }
                    }
                }
            }
            return true;
        }
    }

    @Test
    void agreesWithTheObviousDefinition() {
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            PointOrder order = new PointOrder(POINTS);
            Oracle oracle = new Oracle();
            for (int step = 0; step < POINTS * 2; step++) {
                int one = random.nextInt(POINTS);
                int other = random.nextInt(POINTS);
                boolean strictly = random.nextBoolean();
                boolean added = strictly ? order.addBefore(one, other) : order.addNotAfter(one, other);
                assertThat(added).isEqualTo(oracle.add(one, other, strictly ? 2 : 1));
                refused += added ? 0 : 1;
                assertSame(order, oracle);
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS);
    }

    private static void assertSame(PointOrder order, Oracle oracle) {
        for (int from = 0; from < POINTS; from++) {
            for (int to = 0; to < POINTS; to++) {
                assertThat(order.isNotAfter(from, to)).isEqualTo(oracle.known[from][to] > 0);
                assertThat(order.isBefore(from, to)).isEqualTo(oracle.known[from][to] == 2);
            }
        }
    }
}
