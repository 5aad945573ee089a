package org.dateline.pipeline.entity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the lattice against a plain walk over every labelling. */
class LatticeTest {

    private static final int N = Labels.COUNT;
    private static final int LENGTH = 3;

    private final double[][] scores = new double[LENGTH][N];
    private final double[] moves = new double[N * N];
    private final int[] allowed = {Labels.ANY, Labels.ANY & ~1, Labels.ANY};
    private final List<int[]> labellings = new ArrayList<>();

    LatticeTest() {
        Random random = new Random(5);
        for (double[] row : scores) {
            Arrays.setAll(row, i -> random.nextGaussian());
        }
        Arrays.setAll(moves, i -> random.nextGaussian());
        collect(new int[LENGTH], 0);
    }

    @Test
    void theSumIsThatOfAllLabellings() {
        double sum = labellings.stream().mapToDouble(labels -> Math.exp(score(labels))).sum();
        assertThat(labellings).hasSizeGreaterThan(100);
        assertThat(lattice().sum()).isCloseTo(Math.log(sum), within(1e-9));
    }

    @Test
    void theShareOfALabelIsThatOfItsLabellings() {
        Lattice lattice = lattice();
        double whole = lattice.sum();
        int label = Labels.of("ORG", true, false);
        double part = labellings.stream().filter(labels -> labels[1] == label).mapToDouble(labels -> Math.exp(score(labels) - whole)).sum();
        assertThat(lattice.share(1, label)).isCloseTo(part, within(1e-9));
    }

    @Test
    void theSharesOfAllMovesAreOnePerGap() {
        Lattice lattice = lattice();
        double[] matrix = new double[N * N];
        lattice.sum();
        lattice.addMoves(1, matrix);
        assertThat(Arrays.stream(matrix).sum()).isCloseTo(LENGTH - 1, within(1e-9));
    }

    @Test
    void aLongSentenceNeitherOverflowsNorVanishes() {
        double[][] many = new double[2000][];
        Arrays.setAll(many, token -> scores[token % LENGTH]);
        int[] any = new int[many.length];
        Arrays.fill(any, Labels.ANY);
        Lattice lattice = new Lattice(many, Moves.of(moves), any);
        assertThat(lattice.sum()).isBetween(1000.0, 20000.0);
        assertThat(IntStream.range(0, N).mapToDouble(label -> lattice.share(1000, label)).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatMayNotFollowHasNoSum() {
        int first = 1 << Labels.of("PER", true, false);
        Lattice lattice = new Lattice(scores, Moves.of(moves), new int[] {first, 1 << Labels.OUTSIDE, Labels.ANY});
        assertThat(lattice.sum()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void theBestIsTheBestOfAllLabellings() {
        Arrays.fill(allowed, Labels.ANY);
        labellings.clear();
        collect(new int[LENGTH], 0);
        int[] best = labellings.stream().reduce((a, b) -> score(b) > score(a) ? b : a).orElseThrow();
        assertThat(lattice().best()).isEqualTo(best);
    }

    private Lattice lattice() {
        return new Lattice(scores, Moves.of(moves), allowed);
    }

    private double score(int[] labels) {
        double score = scores[0][labels[0]];
        for (int token = 1; token < LENGTH; token++) {
            score += moves[labels[token - 1] * N + labels[token]] + scores[token][labels[token]];
        }
        return score;
    }

    private void collect(int[] labels, int token) {
        if (token == LENGTH) {
            labellings.add(labels.clone());
            return;
        }
        for (int label = 0; label < N; label++) {
            boolean fits = token == 0 ? Labels.mayStart(label) : Labels.follow(labels[token - 1], label);
            boolean ends = token < LENGTH - 1 || Labels.mayEnd(label);
            if (fits && ends && (allowed[token] >> label & 1) == 1) {
                labels[token] = label;
                collect(labels, token + 1);
            }
        }
    }
}
