package org.dateline.pipeline.entity.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** What the rest of a document tells of a word: what it names at other places, and in which longer names it stands. */
final class Elsewhere {

    private static final String NONE = "-";

    private final Map<String, Map<String, Integer>> kinds = new HashMap<>();
    private final Map<String, Map<String, Integer>> parts = new HashMap<>();
    private final Map<String, Integer> small = new HashMap<>();

    /**
     * Counts over a document.
     *
     * @param labels the type each token is in, by sentence; the empty string outside names
     */
    Elsewhere(List<Words> sentences, List<Mention> mentions, List<String[]> labels) {
        for (int i = 0; i < sentences.size(); i++) {
            Words words = sentences.get(i);
            for (int token = 0; token < words.size(); token++) {
                if (words.isCapitalised(token)) {
                    count(kinds, words.lower(token), labels.get(i)[token]);
                } else {
                    small.merge(words.lower(token), 1, Integer::sum);
                }
            }
        }
        mentions.stream().filter(mention -> mention.size() > 1).forEach(mention -> countParts(sentences.get(mention.sentence()), mention));
    }

    private void countParts(Words words, Mention mention) {
        for (int token = mention.begin(); token < mention.end(); token++) {
            if (words.isCapitalised(token)) {
                count(parts, words.lower(token), part(mention, token));
            }
        }
    }

    private static String part(Mention mention, int token) {
        String place = token == mention.begin() ? "B" : token == mention.end() - 1 ? "L" : "I";
        return place + mention.type().conll().orElse("");
    }

    /** The commonest type of a word at other places than this, where it is of type {@code here}; a dash when there is no other place. */
    String kind(String lower, String here) {
        return most(kinds.get(lower), here);
    }

    /** Where it most often stands in longer names at other places; a dash when in none. */
    String part(String lower, String here) {
        return most(parts.get(lower), here);
    }

    /** Whether the word is written with a small letter somewhere. */
    boolean isSmall(String lower) {
        return small.containsKey(lower);
    }

    private static String most(Map<String, Integer> counts, String here) {
        if (counts == null) {
            return NONE;
        }
        String most = NONE;
        int best = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int count = entry.getValue() - (entry.getKey().equals(here) ? 1 : 0);
            if (count > best || count == best && count > 0 && entry.getKey().compareTo(most) < 0) {
                most = entry.getKey();
                best = count;
            }
        }
        return most;
    }

    private static void count(Map<String, Map<String, Integer>> counts, String word, String value) {
        counts.computeIfAbsent(word, key -> new HashMap<>()).merge(value, 1, Integer::sum);
    }
}
