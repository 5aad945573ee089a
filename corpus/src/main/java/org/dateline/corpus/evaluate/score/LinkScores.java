package org.dateline.corpus.evaluate.score;

import java.util.List;

/**
 * What is only told of temporal links.
 *
 * @param kinds the gold's pairs by what they join, and at last all of them; empty where the gold has none
 * @param gold what of the gold was left out
 * @param system what of the system was left out
 * @param differences the first of what is wrong, as many as were asked for
 */
public record LinkScores(List<KindScore> kinds, LeftOut gold, LeftOut system, List<LinkDifference> differences) {

    public LinkScores {
        kinds = List.copyOf(kinds);
        differences = List.copyOf(differences);
    }

    /**
     * How many of the gold's pairs of some kind the system relates as the gold does.
     *
     * @param name such as event-dct, or all
     * @param tally recall is the share right of all, precision that of the pairs the system relates
     * @param commonest the relation that most of them have in the gold, told from event to time to creation time, else in the order of
     *     the text
     * @param share of the pairs that have this relation, from 0 to 1: what always giving it would get right
     */
    public record KindScore(String name, Tally tally, String commonest, double share) {}
}
