package org.dateline.pipeline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole day as articles write it: {@code 2021-9-4}, {@code 14 September 2021}, {@code Tuesday, Sept. 14, 2021}. A date of numbers alone
 * whose order can be read in two ways is none.
 */
final class WrittenDay {

    private static final String BLANK = "[ \\u00A0]";
    private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
            + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?\\b";
    private static final String WEEKDAY = "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,?" + BLANK + ")?";

    /** Matches one; has no groups. */
    static final String PATTERN = "(?i:\\d{4}-\\d{1,2}-\\d{1,2}\\b|" + WEEKDAY + "(?:" + DAY + BLANK + MONTH + ",?" + BLANK + "\\d{4}\\b|"
            + MONTH + BLANK + DAY + ",?" + BLANK + "\\d{4}\\b))";

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NAME = Pattern.compile("(?i)" + MONTH);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private WrittenDay() {}

    /**
     * The day as ISO 8601 writes it.
     *
     * @param written what {@link #PATTERN} matched
     * @throws DateTimeException when there is no such day
     */
    static String iso(String written) {
        List<Integer> numbers = NUMBER.matcher(written).results().map(each -> Integer.valueOf(each.group())).toList();
        try {
            return (numbers.size() == 3 ? LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2))
                    : LocalDate.of(numbers.get(1), month(written), numbers.get(0))).toString();
        } catch (DateTimeException e) {
            throw new DateTimeException("the date '%s' does not exist".formatted(written), e);
        }
    }

    /** The same; empty when there is no such day. */
    static Optional<String> isoIfThere(String written) {
        try {
            return Optional.of(iso(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The month by its name, which is no part of the weekday's. */
    private static int month(String written) {
        Matcher name = NAME.matcher(written);
        String found = "";
        while (name.find()) {
            found = name.group();
        }
        return MONTHS.indexOf(found.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
