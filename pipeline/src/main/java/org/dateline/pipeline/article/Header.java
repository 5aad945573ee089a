package org.dateline.pipeline.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first line of an article states before its first sentence, as in {@code  date 2022-02-12 WASHINGTON – President …},
 * {@code Date: 14 February 2022} or {@code PARIS, Sept 14, 2021 (Agency) - …}.
 *
 * @param begin UTF-16 offset of its first visible character
 * @param end one past its last visible character, the dash included; equal to begin where there is no header
 * @param date the creation time it states, ISO 8601, or null
 * @param place the place of the dateline as written, or null
 * @param placeBegin UTF-16 offset of the place; -1 without one
 */
public record Header(int begin, int end, String date, String place, int placeBegin) {

    private static final String BLANK = "[ \\t\\u00A0]";
    private static final String DATE =
            "(?i:date)(?:" + BLANK + "*:)?" + BLANK + "+(?<date>\\d{4}-\\d{1,2}-\\d{1,2}(?:T[0-9:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?)";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]+";
    private static final String DAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
            + "|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?[ \\u00A0]\\d{1,2})\\.?";
    /** A place as datelines write it: capitals, then perhaps a region in mixed case and a day after commas and an agency in brackets. */
    private static final String PLACE = "(?<place>" + CAPITALS + "(?:[ \\u00A0/]+" + CAPITALS + "){0,4}"
            + "(?:,[ \\u00A0](?!" + DAY + ")\\p{Lu}[\\p{L}\\p{M}.’' -]{1,30}?)?)(?:,[ \\u00A0](?:(?<day>" + WrittenDay.PATTERN + ")|" + DAY + "))?"
            + "(?:" + BLANK + "+\\([^()\\r\\n]{1,40}\\))?";
    private static final String DASH = "(?:" + BLANK + "*[–—]|" + BLANK + "*--|" + BLANK + "+-)";
    private static final String END = "(?=\\s|\\u00A0|\\z)";
    private static final Pattern DATED =
            Pattern.compile("\\A\\s*(?<header>" + DATE + "(?:(?:" + BLANK + "+" + PLACE + ")?" + DASH + ")?)" + END);
    /** A date in words needs what follows it to be a header: place and dash after a label or none, a dash or the line's end after a label. */
    private static final Pattern IN_WORDS = Pattern.compile("\\A\\s*(?<header>(?<label>" + DateLine.LABEL + ")?(?<date>" + WrittenDay.PATTERN
            + ")(?:" + BLANK + "+" + PLACE + ")?" + DASH + ")" + END);
    private static final Pattern LABELLED = Pattern.compile("\\A\\s*(?<header>" + DateLine.LABEL + "(?<date>" + WrittenDay.PATTERN + "))(?="
            + BLANK + "*(?:[\\r\\n]|\\z))");
    private static final Pattern PLACED = Pattern.compile("\\A\\s*(?<header>" + PLACE + DASH + ")" + END);
    private static final int LONGEST = 300;
    private static final Header NONE = new Header(0, 0, null, null, -1);

    /**
     * Finds the header of a text.
     *
     * @throws java.time.DateTimeException when it states a day that does not exist, behind a word that says it is the date
     */
    public static Header of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher dated = DATED.matcher(start);
        if (dated.find()) {
            String date = dated.group("date");
            return header(dated, date.contains("T") ? CreationTime.check(date) : WrittenDay.iso(date));
        }
        return inWords(start).or(() -> labelled(start)).or(() -> placed(start)).orElse(NONE);
    }

    private static Optional<Header> inWords(String start) {
        Matcher matcher = IN_WORDS.matcher(start);
        if (!matcher.find() || matcher.group("label") == null && matcher.group("place") == null) {
            return Optional.empty();
        }
        String date = matcher.group("date");
        return matcher.group("label") == null ? WrittenDay.isoIfThere(date).map(day -> header(matcher, day))
                : Optional.of(header(matcher, WrittenDay.iso(date)));
    }

    private static Optional<Header> labelled(String start) {
        Matcher matcher = LABELLED.matcher(start);
        return matcher.find() ? Optional.of(new Header(matcher.start("header"), matcher.end("header"),
                WrittenDay.iso(matcher.group("date")), null, -1)) : Optional.empty();
    }

    private static Optional<Header> placed(String start) {
        Matcher matcher = PLACED.matcher(start);
        return matcher.find() ? Optional.of(header(matcher, Optional.ofNullable(matcher.group("day")).flatMap(WrittenDay::isoIfThere)
                .orElse(null))) : Optional.empty();
    }

    private static Header header(Matcher matcher, String date) {
        return new Header(matcher.start("header"), matcher.end("header"), date, matcher.group("place"), matcher.start("place"));
    }

    /** Whether the article has no header. */
    public boolean isEmpty() {
        return begin == end;
    }
}
