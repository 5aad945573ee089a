package org.dateline.pipeline.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * A stretch of sentences whose links are closed together. Stretches share nothing but the creation time, so that none can
 * contradict another.
 *
 * @param nodes events and times in the order of the text, the creation time last
 * @param proposed what the rules say, contradictions and all
 */
record LinkBlock(List<LinkNode> nodes, List<Link> proposed) {

    /** How many events and times are closed together; most articles have fewer. */
    static final int NODES = 250;

    private static final Set<Relation> WITHIN = Set.of(Relation.IS_INCLUDED, Relation.SIMULTANEOUS);
    private static final Set<Relation> WITHOUT_DOUBT = Set.of(Relation.BEFORE, Relation.AFTER, Relation.SIMULTANEOUS, Relation.IS_INCLUDED,
            Relation.BEGINS, Relation.ENDS);

    /**
     * Cuts a document into stretches. A sentence that has too many events and times for one, which is no prose, is left out.
     *
     * @param creationTime what stands for the creation time, or null
     */
    static List<LinkBlock> of(List<LinkSentence> sentences, Annotation creationTime) {
        return stretches(sentences).stream().map(block -> new LinkBlock(nodes(block, creationTime), links(block, creationTime))).toList();
    }

    private static List<List<LinkSentence>> stretches(List<LinkSentence> sentences) {
        List<List<LinkSentence>> stretches = new ArrayList<>();
        int room = 0;
        for (LinkSentence sentence : sentences) {
            int size = sentence.events().size() + sentence.times().size();
            if (size > NODES) {
                continue;
            }
            if (size > room || stretches.isEmpty()) {
                stretches.add(new ArrayList<>());
                room = NODES;
            }
            stretches.get(stretches.size() - 1).add(sentence);
            room -= size;
        }
        return stretches;
    }

    private static List<LinkNode> nodes(List<LinkSentence> block, Annotation creationTime) {
        List<LinkNode> nodes = new ArrayList<>();
        for (int number = 0; number < block.size(); number++) {
            int sentence = number;
            int main = block.get(number).mainEvent().orElse(-1);
            block.get(number).events().forEach((index, event) -> nodes.add(new LinkNode(event, sentence, index == main)));
            block.get(number).times().values().forEach(time -> nodes.add(new LinkNode(time, sentence, true)));
        }
        if (creationTime != null) {
            nodes.add(new LinkNode(creationTime, LinkNode.EVERYWHERE, true));
        }
        return nodes;
    }

    private static List<Link> links(List<LinkSentence> block, Annotation creationTime) {
        List<Link> proposed = new ArrayList<>();
        List<Annotation> times = new ArrayList<>();
        Set<Annotation> dated = new HashSet<>();
        for (LinkSentence sentence : block) {
            List<Link> toTimes = EventTimeLinks.of(sentence);
            proposed.addAll(toTimes);
            proposed.addAll(ClauseLinks.of(sentence));
            times.addAll(sentence.times().values());
            if (creationTime != null) {
                dated.addAll(dated(toTimes, creationTime));
                CreationTimeLinks.of(sentence, creationTime).stream().filter(link -> !dated.contains(link.source())).forEach(proposed::add);
            }
        }
        if (creationTime != null) {
            times.add(creationTime);
        }
        proposed.addAll(CalendarLinks.of(times));
        proposed.addAll(stories(block, dated));
        return proposed;
    }

    /** Links from sentence to sentence; where one side has a date and the other none, stories need not go on at that date. */
    private static List<Link> stories(List<LinkSentence> block, Set<Annotation> dated) {
        List<Link> stories = new ArrayList<>();
        for (int number = 1; number < block.size(); number++) {
            StoryLinks.of(block.get(number - 1), block.get(number)).filter(link -> link.confidence() > Confidences.BY_STORY
                    || dated.contains(link.source()) == dated.contains(link.target())).ifPresent(stories::add);
        }
        return stories;
    }

    /** Events that lie within a time the calendar tells from the creation time; no tense has to be asked about them. */
    private static Set<Annotation> dated(List<Link> toTimes, Annotation creationTime) {
        Set<Annotation> dated = new HashSet<>();
        toTimes.stream().filter(link -> WITHIN.contains(link.relation())).filter(link -> isTold(link.target(), creationTime))
                .forEach(link -> dated.add(link.source()));
        return dated;
    }

    private static boolean isTold(Annotation time, Annotation creationTime) {
        return Extent.of(time).flatMap(extent -> Extent.of(creationTime).flatMap(extent::relationTo)).filter(WITHOUT_DOUBT::contains).isPresent();
    }
}
