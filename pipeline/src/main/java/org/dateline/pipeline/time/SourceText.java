package org.dateline.pipeline.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as the tagger sees it. All offsets are UTF-16 code units, ends exclusive.
 *
 * @param text the document
 * @param creationTime ISO date, or date and time, it was written; empty when unknown
 * @param sentences its sentences in order
 * @param tokens its tokens in order
 * @param header the header that states the creation time, or null
 */
public record SourceText(String text, String creationTime, List<Span> sentences, List<Word> tokens, Span header) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R");

    /**
     * A stretch of text.
     *
     * @param begin first code unit
     * @param end one past the last
     */
    public record Span(int begin, int end) {}

    /**
     * A token.
     *
     * @param begin first code unit
     * @param end one past the last
     * @param pos Penn part-of-speech tag, or empty
     */
    public record Word(int begin, int end, String pos) {}

    /** What blank lines part, for a document whose sentences nobody marked. */
    static List<Span> paragraphs(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        int begin = 0;
        while (blank.find()) {
            spans.add(new Span(begin, blank.start()));
            begin = blank.end();
        }
        spans.add(new Span(begin, text.length()));
        return spans;
    }

    /** Finds tokens by offset; for reading left to right. */
    static final class Words {

        private final int[] begins;
        private final List<Word> words;

        Words(List<Word> words) {
            this.words = words;
            this.begins = words.stream().mapToInt(Word::begin).toArray();
        }

        /** Tag of the token at an offset; empty where there is none. */
        String posAt(int offset) {
            Word word = at(offset);
            return word == null ? "" : word.pos();
        }

        /** True when a token begins at an offset. */
        boolean beginAt(int offset) {
            return Arrays.binarySearch(begins, offset) >= 0;
        }

        private Word at(int offset) {
            int found = Arrays.binarySearch(begins, offset);
            int index = found >= 0 ? found : -found - 2;
            return index >= 0 && words.get(index).end() > offset ? words.get(index) : null;
        }
    }
}
