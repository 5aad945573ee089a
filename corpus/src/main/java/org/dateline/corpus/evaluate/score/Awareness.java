package org.dateline.corpus.evaluate.score;

import org.dateline.corpus.evaluate.link.LinkGraph;

/**
 * Temporal awareness, the measure of TempEval-3: precision is the share of the system's reduced links that are in the closure of the
 * gold's, recall the share of the gold's reduced links that are in the closure of the system's.
 *
 * <p>N. UzZaman and J. F. Allen: Temporal Evaluation (ACL 2011). N. UzZaman et al.: SemEval-2013 Task 1: TempEval-3. As in the toolkit of
 * the latter, links that contradict others of their side count among the reduced ones, though nothing follows from them, and counts
 * are summed over documents. Which of the links that follow from each other are dropped, that paper leaves open; see {@link LinkGraph}.
 */
final class Awareness {

    private Awareness() {}

    static Tally tally(LinkGraph gold, LinkGraph system) {
        int correct = (int) system.judged().stream().filter(gold::supports).count();
        int found = (int) gold.judged().stream().filter(system::supports).count();
        return new Tally(correct, found, correct, system.judged().size(), gold.judged().size());
    }
}
