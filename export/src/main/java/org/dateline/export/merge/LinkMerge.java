package org.dateline.export.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.export.reduce.Facet;
import org.dateline.export.view.TemporalLink;

/**
 * Temporal links: one between the same two ends keeps its id; with another relation it loses its confidence. Links that the tool
 * could not show stay as long as both ends do.
 */
final class LinkMerge {

    private final Comparison comparison;
    private final Naming naming;
    private final Map<String, TemporalLink> stays = new HashMap<>();
    private final Map<String, TemporalLink> originals = new HashMap<>();
    private final List<TemporalLink> went;
    private final List<TemporalLink> came;
    private final List<TemporalLink> added = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int kept;

    private LinkMerge(Comparison comparison) {
        this.comparison = comparison;
        this.naming = comparison.naming();
        this.went = comparison.shown().tlinks().stream().map(link -> between(link, naming::original))
                .filter(link -> !naming.isUnseen(link.source()) && !naming.isUnseen(link.target()))
                .collect(Collectors.toCollection(ArrayList::new));
        this.came = comparison.back().tlinks().stream().map(link -> between(link, naming::of))
                .filter(link -> link.source() != null && link.target() != null)
                .collect(Collectors.toCollection(ArrayList::new));
        comparison.original().tlinks().forEach(link -> originals.put(link.id(), link));
    }

    /** The links of the corrected document and what was done to them. */
    record Result(List<TemporalLink> links, LayerChanges changes) {}

    static Result of(Comparison comparison) {
        return new LinkMerge(comparison).merge();
    }

    private Result merge() {
        stays.putAll(originals);
        went.forEach(link -> stays.remove(link.id()));
        pair(link -> List.of(link.source(), link.target(), link.relation()));
        pair(link -> List.of(link.source(), link.target()));
        went.forEach(link -> changes.add(new Change(originals.get(link.id()), null, List.of())));
        came.forEach(this::add);
        List<TemporalLink> links = new ArrayList<>();
        comparison.original().tlinks().stream().map(link -> stays.get(link.id())).filter(Objects::nonNull).forEach(links::add);
        links.addAll(added);
        return new Result(links, new LayerChanges(Facet.TLINKS, kept, changes));
    }

    private static TemporalLink between(TemporalLink link, UnaryOperator<String> name) {
        return new TemporalLink(link.id(), name.apply(link.source()), name.apply(link.target()), link.relation(), link.confidence());
    }

    private void pair(Function<TemporalLink, Object> key) {
        Map<Object, Deque<TemporalLink>> byKey = new HashMap<>();
        went.forEach(link -> byKey.computeIfAbsent(key.apply(link), any -> new ArrayDeque<>()).add(link));
        Set<TemporalLink> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TemporalLink link : came) {
            TemporalLink before = byKey.getOrDefault(key.apply(link), new ArrayDeque<>()).poll();
            if (before != null) {
                paired.add(before);
                paired.add(link);
                keep(before, link.relation());
            }
        }
        went.removeIf(paired::contains);
        came.removeIf(paired::contains);
    }

    private void keep(TemporalLink shown, String relation) {
        TemporalLink before = originals.get(shown.id());
        if (shown.relation().equals(relation)) {
            kept++;
            stays.put(before.id(), before);
        } else {
            TemporalLink related = new TemporalLink(before.id(), before.source(), before.target(), relation, null);
            changes.add(new Change(before, related, List.of("relation")));
            stays.put(before.id(), related);
        }
    }

    private void add(TemporalLink link) {
        TemporalLink fresh = new TemporalLink(naming.fresh("l"), link.source(), link.target(), link.relation(), link.confidence());
        added.add(fresh);
        changes.add(new Change(null, fresh, List.of()));
    }
}
