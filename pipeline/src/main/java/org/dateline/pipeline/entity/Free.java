package org.dateline.pipeline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Mentions of a document that never overlap: a new one finds its place only where there is none. */
final class Free {

    private final List<BitSet> taken = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    Free(List<Words> sentences, List<Mention> mentions) {
        sentences.forEach(sentence -> taken.add(new BitSet()));
        mentions.forEach(this::add);
    }

    /** Adds a mention if all its tokens are free. */
    boolean add(Mention mention) {
        BitSet tokens = taken.get(mention.sentence());
        int next = tokens.nextSetBit(mention.begin());
        if (next >= 0 && next < mention.end()) {
            return false;
        }
        tokens.set(mention.begin(), mention.end());
        return mentions.add(mention);
    }

    /** All mentions, in order. */
    List<Mention> mentions() {
        return mentions.stream().sorted().toList();
    }
}
