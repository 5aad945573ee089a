package org.dateline.pipeline.relation.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.relation.calendar.Extent;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.pipeline.relation.link.Confidences;
import org.dateline.pipeline.relation.link.Limit;
import org.dateline.pipeline.relation.link.Link;
import org.dateline.pipeline.relation.link.LinkSentence;
import org.dateline.pipeline.relation.link.Proposals;

/** All rules over a stretch of sentences: within each, from one to the next, to the creation time, and between times. */
public final class LinkRules {

    private static final Set<Relation> WITHIN = Set.of(Relation.IS_INCLUDED, Relation.SIMULTANEOUS);
    private static final Set<Relation> WITHOUT_DOUBT = Set.of(Relation.BEFORE, Relation.AFTER, Relation.SIMULTANEOUS, Relation.IS_INCLUDED,
            Relation.BEGINS, Relation.ENDS);

    private final List<LinkSentence> sentences;
    private final Annotation creationTime;
    private final Set<Annotation> dated = new HashSet<>();
    private final List<Limit> limits = new ArrayList<>();

    private LinkRules(List<LinkSentence> sentences, Annotation creationTime) {
        this.sentences = sentences;
        this.creationTime = creationTime;
    }

    /**
     * What the rules say, contradictions and all.
     *
     * @param creationTime what stands for the creation time, or null
     */
    public static Proposals propose(List<LinkSentence> sentences, Annotation creationTime) {
        LinkRules rules = new LinkRules(sentences, creationTime);
        List<Link> links = rules.links();
        return new Proposals(links, List.copyOf(rules.limits));
    }

    private List<Link> links() {
        List<Link> proposed = new ArrayList<>();
        List<Annotation> times = new ArrayList<>();
        for (LinkSentence sentence : sentences) {
            proposed.addAll(within(sentence));
            times.addAll(sentence.times().values());
        }
        if (creationTime != null) {
            times.add(creationTime);
        }
        proposed.addAll(CalendarLinks.of(times));
        proposed.addAll(stories());
        return proposed;
    }

    /** Links of a sentence; an event that lies within a time the calendar tells from the creation time need not be asked for its tense. */
    private List<Link> within(LinkSentence sentence) {
        Proposals proposals = EventTimeLinks.of(sentence);
        limits.addAll(proposals.limits());
        List<Link> toTimes = proposals.links();
        List<Link> links = new ArrayList<>(toTimes);
        links.addAll(ClauseLinks.of(sentence));
        if (creationTime != null) {
            toTimes.stream().filter(link -> link.confidence() > Confidences.BY_STORY)
                    .filter(link -> WITHIN.contains(link.relation())).filter(link -> isTold(link.target()))
                    .forEach(link -> dated.add(link.source()));
            CreationTimeLinks.of(sentence, creationTime).stream().filter(link -> !dated.contains(link.source())).forEach(links::add);
        }
        return links;
    }

    private boolean isTold(Annotation time) {
        return Extent.of(time).flatMap(extent -> Extent.of(creationTime).flatMap(extent::relationTo)).filter(WITHOUT_DOUBT::contains).isPresent();
    }

    /** Links from sentence to sentence; where one side has a date and the other none, stories need not go on at that date. */
    private List<Link> stories() {
        List<Link> stories = new ArrayList<>();
        for (int number = 1; number < sentences.size(); number++) {
            StoryLinks.of(sentences.get(number - 1), sentences.get(number)).filter(link -> link.confidence() > Confidences.BY_STORY
                    || dated.contains(link.source()) == dated.contains(link.target())).ifPresent(stories::add);
        }
        return stories;
    }
}
