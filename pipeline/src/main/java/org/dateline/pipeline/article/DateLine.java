package org.dateline.pipeline.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the first lines of an article that holds its date and nothing else but a word for it and the clock, as in
 * {@code Published: 14 September 2021}.
 *
 * @param begin UTF-16 offset of the date
 * @param end one past it
 * @param date the day, ISO 8601
 */
public record DateLine(int begin, int end, String date) {

    private static final int LINES = 6;
    private static final String BLANK = "[ \\t\\u00A0]";

    /** What stands before the date; at least one blank at its end. */
    static final String LABEL = "(?i:date|dated|published|posted|publication" + BLANK + "date|date" + BLANK + "published)(?:" + BLANK + "(?i:on))?"
            + BLANK + "*:?" + BLANK + "+";

    private static final String CLOCK =
            "(?:,?" + BLANK + "+(?:at" + BLANK + "+)?\\d{1,2}[:.]\\d{2}(?:" + BLANK + "?(?i:[ap]\\.?m\\.?))?(?:" + BLANK + "\\p{Lu}{2,5})?)?";
    private static final Pattern LINE =
            Pattern.compile(BLANK + "*(?:" + LABEL + ")?(?<date>" + WrittenDay.PATTERN + ")\\.?" + CLOCK + BLANK + "*\\r?");

    /** Finds the first of a text; there must be more lines after it. */
    public static Optional<DateLine> of(String text) {
        int begin = 0;
        for (int line = 0; line < LINES; line++) {
            int newline = text.indexOf('\n', begin);
            if (newline < 0) {
                return Optional.empty();
            }
            Optional<DateLine> found = in(text, begin, newline);
            if (found.isPresent()) {
                return found;
            }
            begin = newline + 1;
        }
        return Optional.empty();
    }

    private static Optional<DateLine> in(String text, int begin, int end) {
        Matcher matcher = LINE.matcher(text).region(begin, end);
        return matcher.matches() ? WrittenDay.isoIfThere(matcher.group("date"))
                .map(date -> new DateLine(matcher.start("date"), matcher.end("date"), date)) : Optional.empty();
    }
}
