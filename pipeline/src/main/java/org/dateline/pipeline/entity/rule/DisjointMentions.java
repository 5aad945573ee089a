package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Mentions of a document that never overlap: a new one finds its place only where there is none. */
public final class DisjointMentions {

    private final List<BitSet> taken = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** Adds some mentions one after the other, the earlier before the later. */
    public DisjointMentions(List<Words> sentences, List<Mention> mentions) {
        sentences.forEach(sentence -> taken.add(new BitSet()));
        mentions.forEach(this::add);
    }

    /** Adds a mention if all its tokens are free. */
    public boolean add(Mention mention) {
        BitSet tokens = taken.get(mention.sentence());
        int next = tokens.nextSetBit(mention.begin());
        if (next >= 0 && next < mention.end()) {
            return false;
        }
        tokens.set(mention.begin(), mention.end());
        return mentions.add(mention);
    }

    /** All mentions, in order. */
    public List<Mention> mentions() {
        return mentions.stream().sorted().toList();
    }
}
