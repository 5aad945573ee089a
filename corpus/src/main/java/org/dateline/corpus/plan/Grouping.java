package org.dateline.corpus.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.corpus.dedup.Cluster;
import org.dateline.corpus.dedup.DuplicateOptions.Policy;
import org.dateline.corpus.split.Split;
import org.dateline.corpus.split.SplitOptions;
import org.dateline.corpus.split.Splitter;

/** What duplicates mean for the documents of a plan: which are dropped, and which go into one split together. */
final class Grouping {

    private final List<PlannedDocument> documents;
    private final List<Cluster> clusters;
    private final Policy policy;

    Grouping(List<PlannedDocument> documents, List<Cluster> clusters, Policy policy) {
        this.documents = documents;
        this.clusters = clusters;
        this.policy = policy;
    }

    /** Clusters by ids. */
    List<DuplicateCluster> clusters() {
        return clusters.stream().map(cluster -> {
            List<String> ids = cluster.documents().stream().map(number -> documents.get(number).id()).toList();
            return new DuplicateCluster(kind(cluster), ids, policy == Policy.DROP ? ids.subList(1, ids.size()) : List.of());
        }).toList();
    }

    private static String kind(Cluster cluster) {
        return cluster.exact() ? "exact" : "near";
    }

    /** Documents that are left out because another says the same. */
    List<Excluded> dropped() {
        List<Excluded> dropped = new ArrayList<>();
        for (Cluster cluster : policy == Policy.DROP ? clusters : List.<Cluster>of()) {
            String first = documents.get(cluster.documents().get(0)).id();
            cluster.documents().stream().skip(1).map(documents::get).forEach(document -> dropped.add(new Excluded(document.position(),
                    document.origin(), document.id(), "it is a duplicate (%s) of '%s'".formatted(kind(cluster), first))));
        }
        return dropped;
    }

    /** The documents that stay, each in its split. */
    List<PlannedDocument> split(SplitOptions options) {
        Splitter splitter = new Splitter(options);
        Split[] splits = new Split[documents.size()];
        Set<Integer> out = new HashSet<>();
        for (Cluster cluster : policy == Policy.KEEP ? List.<Cluster>of() : clusters) {
            List<Integer> staying = policy == Policy.DROP ? cluster.documents().subList(0, 1) : cluster.documents();
            Split together = splitter.split(staying.stream().map(number -> documents.get(number).facts()).toList());
            cluster.documents().forEach(number -> splits[number] = together);
            out.addAll(cluster.documents().subList(staying.size(), cluster.documents().size()));
        }
        List<PlannedDocument> placed = new ArrayList<>();
        for (int number = 0; number < documents.size(); number++) {
            PlannedDocument document = documents.get(number);
            if (!out.contains(number)) {
                placed.add(document.in(splits[number] == null ? splitter.split(List.of(document.facts())) : splits[number]));
            }
        }
        return placed;
    }
}
