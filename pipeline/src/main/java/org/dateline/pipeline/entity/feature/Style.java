package org.dateline.pipeline.entity.feature;

import java.util.List;
import org.dateline.pipeline.entity.mention.Words;

/** How carefully a document is written: edited prose, or messages and lists in which capitals mean less. */
final class Style {

    private static final int SHORT = 9;
    private static final int LONG = 16;

    private Style() {}

    /** A name for the style: by the length of sentences, and by how many of them start with a capital and end with a stop. */
    static String of(List<Words> sentences) {
        int words = sentences.stream().mapToInt(Words::size).sum();
        long whole = sentences.stream().filter(Style::isWhole).count();
        double length = sentences.isEmpty() ? 0 : (double) words / sentences.size();
        double share = sentences.isEmpty() ? 0 : (double) whole / sentences.size();
        return (length < SHORT ? "short" : length < LONG ? "middle" : "long") + (share < 0.6 ? "-loose" : share < 0.9 ? "" : "-strict");
    }

    private static boolean isWhole(Words words) {
        String last = words.form(words.size() - 1);
        boolean ends = last.endsWith(".") || last.endsWith("!") || last.endsWith("?") || !words.isWord(words.size() - 1);
        return ends && !Character.isLowerCase(words.form(0).codePointAt(0));
    }
}
