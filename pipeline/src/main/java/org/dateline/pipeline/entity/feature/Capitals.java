package org.dateline.pipeline.entity.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.Words;

/** Writes words in capitals as they are written elsewhere, so that a line in capitals can be read like any other. */
final class Capitals {

    private final Map<String, String> usual = new HashMap<>();

    /** Learns the usual writing of each word from the sentences that are not in capitals. */
    Capitals(List<Words> sentences) {
        for (Words words : sentences) {
            if (!words.isAllCapitals()) {
                learn(words);
            }
        }
    }

    private void learn(Words words) {
        for (int token = 0; token < words.size(); token++) {
            if (token > 0 || !words.isCapitalised(token)) {
                usual.putIfAbsent(words.lower(token), words.form(token));
            }
        }
    }

    /** The forms of a sentence in capitals in their usual writing; unknown ones with a capital letter. */
    List<String> lowered(Words words) {
        List<String> forms = new ArrayList<>(words.size());
        for (int token = 0; token < words.size(); token++) {
            String lower = words.lower(token);
            forms.add(WordList.SMALL_WORDS.has(lower) ? lower : usual.getOrDefault(lower, capitalised(lower)));
        }
        return forms;
    }

    private static String capitalised(String lower) {
        int first = lower.offsetByCodePoints(0, 1);
        return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
    }
}
