package org.dateline.pipeline.relation.closure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.relation.graph.IntervalGraph;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Confidences;
import org.dateline.pipeline.relation.link.Limit;
import org.dateline.pipeline.relation.link.Link;
import org.dateline.pipeline.relation.link.Proposals;

/** Adds links, the surest first, with all that follows from them; a link that contradicts surer ones is left out and counted. */
public final class LinkClosure {

    private final List<LinkNode> nodes;
    private final Map<Annotation, Integer> numbers = new HashMap<>();
    private final IntervalGraph graph;
    private final IntervalGraph dated;
    private final Set<Long> direct = new HashSet<>();
    private final Map<Long, Link> links = new LinkedHashMap<>();
    private int contradictions;

    /**
     * Closes links.
     *
     * @param nodes events and times in the order of the text, the creation time last
     * @param proposed links between them and limits, contradictions and all
     */
    public LinkClosure(List<LinkNode> nodes, Proposals proposed) {
        this.nodes = List.copyOf(nodes);
        nodes.forEach(node -> numbers.put(node.annotation(), numbers.size()));
        graph = new IntervalGraph(nodes.size() + 1);
        addPresent();
        List<Link> sorted = new ArrayList<>(proposed.links());
        sorted.sort(Comparator.comparingDouble(Link::confidence).reversed());
        sorted.forEach(link -> direct.add(pair(link)));
        int sure = (int) sorted.stream().takeWhile(link -> link.confidence() >= 1).count();
        int told = (int) sorted.stream().takeWhile(link -> link.confidence() > Confidences.BY_STORY).count();
        addTold(sorted.subList(0, sure));
        proposed.limits().forEach(this::add);
        addTold(sorted.subList(sure, told));
        dated = graph.copy();
        sorted.subList(told, sorted.size()).stream().filter(this::add).forEach(link -> links.putIfAbsent(pair(link), link));
    }

    private void addTold(List<Link> told) {
        for (int i = 0; i < told.size(); i++) {
            add(told.get(i));
            if (i + 1 == told.size() || told.get(i + 1).confidence() < told.get(i).confidence()) {
                conclude(told.get(i).confidence());
            }
        }
    }

    private void add(Limit limit) {
        boolean consistent = graph.add(numbers.get(limit.source()), limit.bound(), numbers.get(limit.target()));
        contradictions += consistent ? 0 : 1;
    }

    private boolean add(Link link) {
        int target = link.toPresent() ? present() : numbers.get(link.target());
        boolean consistent = graph.add(numbers.get(link.source()), link.relation(), target);
        contradictions += consistent ? 0 : 1;
        return consistent;
    }

    /** Notes what is known by now; it is as sure as the weakest link that was needed. */
    private void conclude(double confidence) {
        for (int source = 0; source < nodes.size(); source++) {
            for (int target = source + 1; target < nodes.size(); target++) {
                long pair = pair(source, target);
                if (isWanted(source, target) && !links.containsKey(pair)) {
                    Link link = link(source, target, confidence);
                    if (link != null) {
                        links.put(pair, link);
                    }
                }
            }
        }
    }

    /** Whether a link is written; to a length of time that is, none that only follows. */
    private boolean isWanted(int source, int target) {
        LinkNode one = nodes.get(source);
        LinkNode other = nodes.get(target);
        return one.reaches(other) && (!one.isLength() && !other.isLength() || direct.contains(pair(source, target)));
    }

    private long pair(Link link) {
        return pair(numbers.get(link.source()), numbers.get(link.target()));
    }

    private long pair(int one, int other) {
        return (long) Math.min(one, other) * nodes.size() + Math.max(one, other);
    }

    private Link link(int source, int target, double confidence) {
        boolean turned = nodes.get(source).precedence() > nodes.get(target).precedence();
        int from = turned ? target : source;
        int to = turned ? source : target;
        Optional<Relation> relation = graph.relation(from, to);
        if (relation.isEmpty() && nodes.get(to).isCreationTime()) {
            relation = graph.relation(from, present());
        }
        return relation.map(found -> new Link(nodes.get(from).annotation(), nodes.get(to).annotation(), found, confidence)).orElse(null);
    }

    private void addPresent() {
        for (int node = 0; node < nodes.size(); node++) {
            if (nodes.get(node).isCreationTime()) {
                graph.add(present(), Relation.IS_INCLUDED, node);
            }
        }
    }

    /** Number of the moment of writing, which lies within the day of the creation time. */
    int present() {
        return nodes.size();
    }

    /** All links between nodes in reach of each other, in the order of their ends. */
    public List<Link> links() {
        return links.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    /** How many proposed links were left out. */
    public int contradictions() {
        return contradictions;
    }

    /** What events are dated by: all that is known but for what stories are guessed to go on like. */
    IntervalGraph graph() {
        return dated;
    }
}
