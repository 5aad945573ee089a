package org.dateline.pipeline.entity;

import java.util.BitSet;
import org.dateline.pipeline.layer.EngineTags;
import org.dateline.pipeline.layer.SentenceTokens;

/** Reads the words of a sentence off its tokens. */
final class SentenceWords {

    private SentenceWords() {}

    static Words of(SentenceTokens sentence) {
        BitSet glued = new BitSet();
        for (int i = 1; i < sentence.size(); i++) {
            glued.set(i, sentence.get(i - 1).getEnd() == sentence.get(i).getBegin());
        }
        return new Words(sentence.forms(), EngineTags.of(sentence), glued);
    }
}
