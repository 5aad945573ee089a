package org.dateline.pipeline.relation;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.relation.closure.LinkNode;
import org.dateline.pipeline.relation.link.Proposals;
import org.dateline.pipeline.relation.link.LinkSentence;
import org.dateline.pipeline.relation.rule.LinkRules;

/**
 * A stretch of sentences whose links are closed together. Stretches share nothing but the creation time, so that none can
 * contradict another.
 *
 * @param nodes events and times in the order of the text, the creation time last
 * @param proposed what the rules say, contradictions and all
 */
record LinkBlock(List<LinkNode> nodes, Proposals proposed) {

    /** How many events and times are closed together; most articles have fewer. */
    static final int NODES = 250;

    /**
     * Cuts a document into stretches. A sentence that has too many events and times for one, which is no prose, is left out.
     *
     * @param creationTime what stands for the creation time, or null
     */
    static List<LinkBlock> of(List<LinkSentence> sentences, Annotation creationTime) {
        return stretches(sentences).stream()
                .map(stretch -> new LinkBlock(nodes(stretch, creationTime), LinkRules.propose(stretch, creationTime))).toList();
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

    private static List<LinkNode> nodes(List<LinkSentence> stretch, Annotation creationTime) {
        List<LinkNode> nodes = new ArrayList<>();
        for (int number = 0; number < stretch.size(); number++) {
            int sentence = number;
            int main = stretch.get(number).mainEvent().orElse(-1);
            stretch.get(number).events().forEach((index, event) -> nodes.add(new LinkNode(event, sentence, index == main)));
            stretch.get(number).times().values().forEach(time -> nodes.add(new LinkNode(time, sentence, true)));
        }
        if (creationTime != null) {
            nodes.add(new LinkNode(creationTime, LinkNode.EVERYWHERE, true));
        }
        return nodes;
    }
}
