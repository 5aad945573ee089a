package org.dateline.pipeline.entity.mention;

import java.util.BitSet;
import org.dateline.pipeline.layer.EngineTags;
import org.dateline.pipeline.layer.SentenceTokens;

/** Reads the words of a sentence off its tokens. */
public final class SentenceWords {

    private SentenceWords() {}

    /** The words with their tags, those that the sentence has or else the engine's. */
    public static Words of(SentenceTokens sentence) {
        BitSet glued = new BitSet();
        for (int i = 1; i < sentence.size(); i++) {
            glued.set(i, sentence.get(i - 1).getEnd() == sentence.get(i).getBegin());
        }
        return new Words(sentence.forms(), EngineTags.of(sentence), glued);
    }
}
