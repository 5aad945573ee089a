package org.dateline.corpus.evaluate.score;

/**
 * Temporal links of one side that count for less than others.
 *
 * @param loose links that do not join two events or times of the document; not compared
 * @param foreign links whose relation is none of TimeML's; not compared
 * @param contradicting links that contradict others; nothing follows from them
 */
public record LeftOut(int loose, int foreign, int contradicting) {

    static final LeftOut NONE = new LeftOut(0, 0, 0);

    LeftOut plus(LeftOut other) {
        return new LeftOut(loose + other.loose, foreign + other.foreign, contradicting + other.contradicting);
    }

    LeftOut withContradicting(int links) {
        return new LeftOut(loose, foreign, links);
    }
}
