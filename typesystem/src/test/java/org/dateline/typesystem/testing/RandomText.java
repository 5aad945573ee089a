package org.dateline.typesystem.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A few sentences of made-up words, some of which no one should ever have to read. */
final class RandomText {

    private static final String[] WORDS = {"Lima", "floods", "a", "Öz", "re\u0301sume\u0301", "😀", "𝔘lm", "北京", "don't", "U.S.", "R&D", "<b>", "]]>", "100%",
        "a_b", "_", "|", "x=1", "[2]", "\\n", "\"q\"", "(c)", "*", "#", "-", "\u0007", "e\u0000f", "\uFFFE", "1\u00A0000", "zero\u200Bwidth", "%41", "{", "O", "T1", ";"};
    private static final String[] GAPS = {" ", " ", " ", " ", " ", "", "", "  ", "\n", "\t", "\u00A0", "\r\n", "\u2028", "\u0085"};
    private static final String[] BREAKS = {" ", "\n", "\n\n", "\r\n\r\n", "", " \n *** \n"};

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<List<int[]>> tokens = new ArrayList<>();
    private final List<int[]> all = new ArrayList<>();
    private final List<int[]> sentences = new ArrayList<>();

    RandomText(Random random) {
        this.random = random;
        text.append(any("", "", "", "", " ", "\n", "x "));
        for (int i = random.nextInt(4); i >= 0; i--) {
            sentence();
            text.append(any(BREAKS));
        }
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }

    private void sentence() {
        int begin = text.length();
        List<int[]> spans = new ArrayList<>();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            int start = text.length();
            text.append(any(WORDS));
            if (random.nextInt(25) > 0) {
                spans.add(new int[] {start, text.length()});
            }
            text.append(i > 1 ? any(GAPS) : "");
        }
        boolean marked = random.nextInt(20) > 0;
        if (marked) {
            sentences.add(new int[] {begin, text.length()});
        }
        all.addAll(spans);
        tokens.add(spans);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    List<int[]> sentences() {
        return sentences;
    }

    List<List<int[]>> tokens() {
        return tokens;
    }

    /** Two words, perhaps with something between that needs care. */
    String phrase() {
        return any(WORDS).replace("\u0000", "") + any(" ", "\n", "-", "|", "; ") + any(WORDS);
    }

    /** Spans anywhere: most from token to token, some from character to character. */
    List<int[]> spans(int number) {
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            if (random.nextInt(5) == 0 || all.isEmpty()) {
                int begin = boundary(random.nextInt(text.length()));
                int end = boundary(Math.min(text.length(), begin + 1 + random.nextInt(12)));
                spans.add(new int[] {begin, end > begin ? end : begin + Character.charCount(text.codePointAt(begin))});
            } else {
                int first = random.nextInt(all.size());
                int last = Math.min(all.size() - 1, first + random.nextInt(4));
                spans.add(new int[] {all.get(first)[0], all.get(last)[1]});
            }
        }
        return spans;
    }

    private int boundary(int offset) {
        boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }
}
