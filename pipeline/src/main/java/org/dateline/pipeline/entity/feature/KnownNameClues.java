package org.dateline.pipeline.entity.feature;

import java.util.List;
import org.dateline.pipeline.entity.known.KnownNames;
import org.dateline.pipeline.entity.mention.Words;

/** What the model is told of the known names in a sentence: the marks of each token and of its neighbours. */
final class KnownNameClues {

    private final Words words;
    private final List<List<String>> marks;

    KnownNameClues(Words words) {
        this.words = words;
        this.marks = KnownNames.marks(words);
    }

    /**
     * Adds the features of a token.
     *
     * @param rule where the token stands in the rules' names
     */
    void add(FeatureKeys keys, int token, String rule) {
        for (String mark : marks.get(token)) {
            keys.add("name", mark);
            keys.add("name+rule", mark, rule);
        }
        String all = all(token);
        if (!all.isEmpty()) {
            keys.add("names", all);
        } else if (words.isCapitalised(token)) {
            keys.add("name", "none");
        }
        addNeighbour(keys, "-1", all, token - 1);
        addNeighbour(keys, "1", all, token + 1);
    }

    private void addNeighbour(FeatureKeys keys, String side, String all, int other) {
        if (other >= 0 && other < words.size()) {
            marks.get(other).forEach(mark -> keys.add("name" + side, mark));
            keys.add("names" + side, all, all(other));
        }
    }

    private String all(int token) {
        return String.join(" ", marks.get(token));
    }
}
