package org.dateline.corpus.dedup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Documents joined into clusters (union-find); the first document of a cluster stands for it. */
final class Clusters {

    private final int[] parents;

    Clusters(int size) {
        parents = IntStream.range(0, size).toArray();
    }

    /** The first document of the cluster that a document is in. */
    int find(int document) {
        int root = document;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** Clusters of two and more, each in the order of its documents. */
    Collection<List<Integer>> ofTwoAndMore() {
        Map<Integer, List<Integer>> byFirst = new TreeMap<>();
        for (int document = 0; document < parents.length; document++) {
            byFirst.computeIfAbsent(find(document), first -> new ArrayList<>()).add(document);
        }
        byFirst.values().removeIf(cluster -> cluster.size() < 2);
        return byFirst.values();
    }
}
