package org.dateline.pipeline.entity.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Mentions as labels of the tokens. */
final class MentionLabels {

    private MentionLabels() {}

    /**
     * The CoNLL type of each token, the empty string outside names.
     *
     * @param placed whether the place in the name stands before the type: B, I, L, or U where it is the only token
     */
    static List<String[]> of(List<Words> sentences, List<Mention> mentions, boolean placed) {
        List<String[]> labels = new ArrayList<>();
        for (Words words : sentences) {
            String[] outside = new String[words.size()];
            Arrays.fill(outside, "");
            labels.add(outside);
        }
        for (Mention mention : mentions) {
            for (int token = mention.begin(); token < mention.end(); token++) {
                labels.get(mention.sentence())[token] = (placed ? place(mention, token) : "") + mention.type().conll().orElse("VAL");
            }
        }
        return labels;
    }

    private static String place(Mention mention, int token) {
        boolean first = token == mention.begin();
        boolean last = token == mention.end() - 1;
        return first ? last ? "U" : "B" : last ? "L" : "I";
    }
}
