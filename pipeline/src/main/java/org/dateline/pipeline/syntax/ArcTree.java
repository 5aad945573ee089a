package org.dateline.pipeline.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.pipeline.engine.result.Arc;

/** A tree of labelled arcs that can be rebuilt. Whatever arcs it is made of, it has one root, which is labelled {@code root}. */
final class ArcTree {

    private static final int ROOT = Arc.ROOT;

    private final int[] heads;
    private final String[] labels;

    ArcTree(List<Arc> arcs) {
        this.heads = arcs.stream().mapToInt(Arc::head).toArray();
        this.labels = arcs.stream().map(Arc::label).toArray(String[]::new);
        makeOneRoot();
    }

    /** What would be a root too hangs on the first one. */
    private void makeOneRoot() {
        int root = -1;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == ROOT || heads[i] == i || isInCycle(i)) {
                heads[i] = root;
                labels[i] = root == -1 ? "root" : "parataxis";
                root = root == -1 ? i : root;
            }
        }
    }

    private boolean isInCycle(int start) {
        int node = heads[start];
        for (int steps = 0; node != ROOT && steps <= heads.length; steps++) {
            if (node == start) {
                return true;
            }
            node = heads[node];
        }
        return false;
    }

    int size() {
        return heads.length;
    }

    /** Index of the node above one; {@link Arc#ROOT} for the root. */
    int head(int node) {
        return heads[node];
    }

    boolean isRoot(int node) {
        return heads[node] == ROOT;
    }

    String label(int node) {
        return labels[node];
    }

    boolean is(int node, String label) {
        return labels[node].equals(label);
    }

    void relabel(int node, String label) {
        labels[node] = label;
    }

    /** Hangs a node, with all below it, on another one. */
    void hang(int node, int head) {
        heads[node] = head;
    }

    /** Puts the lower of two nodes in the upper's place, under a new label, and the upper with all it governs below it. */
    void exchange(int upper, int lower, String label, String upperLabel) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == upper && i != lower) {
                heads[i] = lower;
            }
        }
        heads[lower] = heads[upper];
        labels[lower] = label;
        heads[upper] = lower;
        labels[upper] = upperLabel;
    }

    /** The nodes as they hang now, those farthest from the root first. */
    int[] byDepth() {
        int[] depths = IntStream.range(0, heads.length).map(this::depth).toArray();
        return IntStream.range(0, heads.length).boxed().sorted((a, b) -> depths[a] != depths[b] ? depths[b] - depths[a] : a - b)
                .mapToInt(Integer::intValue).toArray();
    }

    private int depth(int index) {
        int depth = 0;
        for (int node = index; heads[node] != ROOT && depth <= heads.length; node = heads[node]) {
            depth++;
        }
        return depth;
    }

    List<Arc> arcs() {
        Arc[] arcs = new Arc[heads.length];
        Arrays.setAll(arcs, i -> new Arc(heads[i], labels[i]));
        return List.of(arcs);
    }
}
