package org.dateline.pipeline.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.pipeline.time.rule.Slots;

/**
 * Tells in which order a document writes dates in numbers. The month comes first unless some date of the document can only have
 * its day first, or is the day of writing if it has, and none speaks against it.
 */
final class NumericDates {

    private static final int MONTHS = 12;
    private static final Pattern DATE = Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d|[/.-]\\d)");

    private final String text;
    private final String creation;
    private Boolean dayFirst;

    /**
     * Looks at a document, when it is first asked.
     *
     * @param text the document
     * @param creation ISO date it was written; empty when unknown
     */
    NumericDates(String text, String creation) {
        this.text = text;
        this.creation = creation;
    }

    /** What a rule found that read the month first, as the document means it. */
    Slots ordered(Slots found) {
        if (!found.has("monthfirst") || found.number("day", 0) > MONTHS || !isDayFirst()) {
            return found;
        }
        Map<String, String> swapped = new HashMap<>(found.values());
        swapped.put("day", found.text("month"));
        swapped.put("month", found.text("day"));
        return new Slots(swapped);
    }

    private boolean isDayFirst() {
        if (dayFirst == null) {
            boolean day = false;
            boolean month = false;
            Matcher date = DATE.matcher(text);
            while (date.find()) {
                day |= canOnlyBe(date, 1, 3);
                month |= canOnlyBe(date, 3, 1);
            }
            dayFirst = day && !month;
        }
        return dayFirst;
    }

    /** True when a date's day is in one group and its month in the other, for certain. */
    private boolean canOnlyBe(Matcher date, int dayGroup, int monthGroup) {
        int day = Integer.parseInt(date.group(dayGroup));
        int month = Integer.parseInt(date.group(monthGroup));
        if (month > MONTHS || day > 31) {
            return false;
        }
        return day > MONTHS || day != month && creationDate().filter(iso(date.group(4), month, day)::equals).isPresent();
    }

    private static String iso(String year, int month, int day) {
        return "%s-%02d-%02d".formatted(year.substring(year.length() - 2), month, day);
    }

    /** The day of writing with two digits for its year. */
    private Optional<String> creationDate() {
        return creation.length() < 10 ? Optional.empty() : Optional.of(creation.substring(2, 10));
    }
}
