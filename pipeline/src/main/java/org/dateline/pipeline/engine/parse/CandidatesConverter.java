package org.dateline.pipeline.engine.parse;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/** Learns which transitions NLP4J's parser allows by asking it about small trees. */
final class CandidatesConverter {

    private static final String LABEL = "dep";

    private CandidatesConverter() {}

    static Candidates convert(DEPLabelCandidate<NLPNode> allowed) {
        NLPNode free = node(1);
        NLPNode taken = node(2);
        NLPNode other = node(3);
        taken.setDependencyHead(free, LABEL);
        return new Candidates(
                allowed.get(node(0), other).toIntArray(),
                allowed.get(taken, free).toIntArray(),
                allowed.get(free, taken).toIntArray(),
                allowed.get(free, other).toIntArray(),
                allowed.getLeftArcs().toIntArray(),
                allowed.getRightArcs().toIntArray());
    }

    private static NLPNode node(int number) {
        return new NLPNode(number, Integer.toString(number));
    }
}
