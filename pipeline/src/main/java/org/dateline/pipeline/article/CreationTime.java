package org.dateline.pipeline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** When an article was written, as far as anything states it. */
public final class CreationTime {

    private static final List<Function<String, Object>> SHAPES =
            List.of(LocalDate::parse, OffsetDateTime::parse, LocalDateTime::parse, YearMonth::parse);

    private CreationTime() {}

    /**
     * The creation time of an article: what its header states, else what came beside the text, else a line that holds a date alone; null
     * where there is none.
     *
     * @throws DateTimeException when the header or what came beside the text states a day that does not exist
     */
    public static String of(Article article) {
        String header = Header.of(article.text()).date();
        String beside = check(article.date());
        return header != null ? header : beside != null ? beside : DateLine.of(article.text()).map(DateLine::date).orElse(null);
    }

    /**
     * Returns the stated time as it is: an ISO 8601 date, date and time with or without offset, or year and month.
     *
     * @param stated the time, or null
     * @throws DateTimeException when it is none of these, or a day that does not exist
     */
    public static String check(String stated) {
        if (stated == null || stated.isBlank()) {
            return null;
        }
        String trimmed = stated.strip();
        for (Function<String, Object> shape : SHAPES) {
            if (parses(shape, trimmed)) {
                return trimmed;
            }
        }
        throw new DateTimeException("the date '%s' does not exist or is not ISO 8601 (write it as 2022-02-12)".formatted(trimmed));
    }

    private static boolean parses(Function<String, Object> shape, String text) {
        try {
            shape.apply(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
