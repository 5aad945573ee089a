package org.dateline.corpus.evaluate.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.corpus.evaluate.document.Span;
import org.dateline.corpus.evaluate.link.LinkGraph;
import org.dateline.corpus.evaluate.link.TimeLink;
import org.dateline.corpus.evaluate.score.LinkDifference.End;

/** Finds what is wrong with a document's links, for a person to read: what both sides say of a pair is shown as one. */
final class LinkDifferences {

    private static final Span NOWHERE = new Span(-1, -1);
    private static final Comparator<LinkDifference> IN_ORDER = Comparator.comparingInt(LinkDifferences::rank)
            .thenComparing(difference -> difference.source().span().orElse(NOWHERE))
            .thenComparing(difference -> difference.target().span().orElse(NOWHERE));

    private final DocumentPair documents;
    private final LinkPair links;

    LinkDifferences(DocumentPair documents, LinkPair links) {
        this.documents = documents;
        this.links = links;
    }

    /** The differences: what is wrong, then what is missed, then what is invented, each in the order of the text. */
    List<LinkDifference> of(LinkGraph goldGraph, LinkGraph systemGraph) {
        Map<TimeLink.Ends, List<String>> gold = unsupported(links.gold(), systemGraph);
        Map<TimeLink.Ends, List<String>> system = unsupported(links.system(), goldGraph);
        Set<TimeLink.Ends> pairs = new TreeSet<>(gold.keySet());
        pairs.addAll(system.keySet());
        List<LinkDifference> found = new ArrayList<>();
        for (TimeLink.Ends ends : pairs) {
            add(found, ends, gold.getOrDefault(ends, List.of()), system.getOrDefault(ends, List.of()));
        }
        found.sort(IN_ORDER);
        return found;
    }

    private static int rank(LinkDifference difference) {
        return switch (difference.kind()) {
            case DIFFERS -> 0;
            case MISSED -> 1;
            case FALSE_ALARM -> 2;
        };
    }

    private Map<TimeLink.Ends, List<String>> unsupported(Set<TimeLink> told, LinkGraph other) {
        return told.stream().filter(link -> !other.supports(link)).sorted()
                .collect(Collectors.groupingBy(TimeLink::ends, Collectors.mapping(link -> links.told(link).name(), Collectors.toList())));
    }

    private void add(List<LinkDifference> found, TimeLink.Ends ends, List<String> gold, List<String> system) {
        End source = end(links.isTurned(ends) ? ends.target() : ends.source());
        End target = end(links.isTurned(ends) ? ends.source() : ends.target());
        for (int i = 0; i < Math.max(gold.size(), system.size()); i++) {
            found.add(new LinkDifference(documents.gold().id(), source, target, at(i, gold), at(i, system)));
        }
    }

    private End end(int node) {
        return End.of(links.nodes().get(node).span(), documents.goldText());
    }

    private static Optional<String> at(int index, List<String> relations) {
        return relations.stream().skip(index).findFirst();
    }
}
