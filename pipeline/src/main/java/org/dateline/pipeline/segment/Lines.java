package org.dateline.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.result.TextSpan;

/** Parts a text at its line ends. All spans are trimmed and none is empty. */
final class Lines {

    /** Widths, in UTF-16 code units, that text is wrapped to; the end of a shorter or longer line means something. */
    private static final int NARROWEST_WRAP = 30;
    private static final int WIDEST_WRAP = 100;
    private static final String BULLETS = "•‣◦▪●-–—*";

    private Lines() {}

    /** Blocks of text between blank lines. */
    static List<TextSpan> paragraphs(String text, int begin, int end) {
        List<TextSpan> paragraphs = new ArrayList<>();
        boolean goesOn = false;
        for (TextSpan line : physical(text, begin, end)) {
            boolean blank = line.begin() == line.end();
            if (!blank && goesOn) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, new TextSpan(paragraphs.get(last).begin(), line.end()));
            } else if (!blank) {
                paragraphs.add(line);
            }
            goesOn = !blank;
        }
        return paragraphs;
    }

    /** The lines of a paragraph, those joined again that only a narrow column parted. */
    static List<TextSpan> unwrapped(String text, TextSpan paragraph) {
        List<TextSpan> lines = physical(text, paragraph.begin(), paragraph.end());
        int width = lines.stream().mapToInt(line -> line.end() - line.begin()).max().orElse(0);
        boolean wraps = width >= NARROWEST_WRAP && width <= WIDEST_WRAP;
        List<TextSpan> joined = new ArrayList<>();
        for (TextSpan line : lines) {
            TextSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && wraps && continues(text, lastLine(text, last), line, width)) {
                joined.set(joined.size() - 1, new TextSpan(last.begin(), line.end()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** A line was wrapped when its successor's first word would not have fitted behind it; the items of a list were not. */
    private static boolean continues(String text, TextSpan line, TextSpan next, int width) {
        if (BULLETS.indexOf(text.charAt(next.begin())) >= 0) {
            return false;
        }
        int word = next.begin();
        while (word < next.end() && !Characters.isBlank(text.charAt(word))) {
            word++;
        }
        return line.end() - line.begin() + 1 + word - next.begin() > width;
    }

    private static TextSpan lastLine(String text, TextSpan joined) {
        int begin = joined.end();
        while (begin > joined.begin() && !Characters.isLineEnd(text.charAt(begin - 1))) {
            begin--;
        }
        return new TextSpan(begin, joined.end());
    }

    /** Every line between two line ends, trimmed; a blank line is an empty span. CR LF is one line end. */
    private static List<TextSpan> physical(String text, int begin, int end) {
        List<TextSpan> lines = new ArrayList<>();
        int start = begin;
        for (int i = begin; i <= end; i++) {
            if (i == end || Characters.isLineEnd(text.charAt(i))) {
                lines.add(Characters.trim(text, start, i));
                if (i + 1 < end && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
