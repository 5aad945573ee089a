package org.dateline.pipeline.time.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cardinal numbers in digits (48, 1,000, 2.5, 2 1/2) or words (twenty-five, two hundred and six), with a half after them. */
final class Numbers implements WordClass {

    private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2),
            Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
            Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16),
            Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
            "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
    private static final Map<String, Integer> SCALES = Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000,
            "billion", 1_000_000_000);

    @Override
    public List<Reading> read(List<Piece> pieces, int at) {
        if (at >= pieces.size()) {
            return List.of();
        }
        Reading plain = pieces.get(at).isDigits() ? digits(pieces, at) : words(pieces, at);
        if (plain == null) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>(2);
        int half = half(pieces, at + plain.length());
        if (half > 0) {
            readings.add(new Reading(plain.length() + half, plain.value() + ".5"));
        }
        readings.add(plain);
        return readings;
    }

    private static Reading digits(List<Piece> pieces, int at) {
        if (pieces.get(at).text().length() > 9) {
            return null;
        }
        StringBuilder digits = new StringBuilder(pieces.get(at).text());
        int next = at + 1;
        while (isMarkedGroup(pieces, next, ",") && pieces.get(next + 1).text().length() == 3 && digits.length() < 9) {
            digits.append(pieces.get(next + 1).text());
            next += 2;
        }
        if (isMarkedGroup(pieces, next, ".") && pieces.get(next + 1).text().length() < 3) {
            digits.append('.').append(pieces.get(next + 1).text());
            next += 2;
        }
        BigDecimal number = new BigDecimal(digits.toString());
        Integer scale = next < pieces.size() ? SCALES.get(pieces.get(next).lower()) : null;
        return scale == null ? new Reading(next - at, number.toPlainString())
                : new Reading(next + 1 - at, number.multiply(BigDecimal.valueOf(scale)).stripTrailingZeros().toPlainString());
    }

    private static boolean isMarkedGroup(List<Piece> pieces, int at, String mark) {
        return at + 1 < pieces.size() && pieces.get(at).lower().equals(mark) && pieces.get(at).glued()
                && pieces.get(at + 1).isDigits() && pieces.get(at + 1).glued();
    }

    private static Reading words(List<Piece> pieces, int at) {
        long total = 0;
        long group = 0;
        int end = at;
        int next = at;
        while (next < pieces.size()) {
            String word = pieces.get(next).lower();
            if (SMALL.containsKey(word) && group % 10 == 0 && (group % 100 == 0 || SMALL.get(word) < 10)) {
                group += SMALL.get(word);
            } else if (TENS.containsKey(word) && group % 100 == 0) {
                group += TENS.get(word);
            } else if ("hundred".equals(word) && group > 0 && group < 10) {
                group *= 100;
            } else if (SCALES.containsKey(word) && group > 0) {
                total += group * SCALES.get(word);
                group = 0;
            } else {
                break;
            }
            end = ++next;
            next = joiner(pieces, next, group, total);
        }
        return end == at ? null : new Reading(end - at, Long.toString(total + group));
    }

    private static int joiner(List<Piece> pieces, int at, long group, long total) {
        if (at + 1 >= pieces.size()) {
            return at;
        }
        String word = pieces.get(at).lower();
        String after = pieces.get(at + 1).lower();
        boolean isHyphen = "-".equals(word) && group % 100 >= 20 && SMALL.containsKey(after);
        boolean isAnd = "and".equals(word) && (group >= 100 || group == 0 && total > 0)
                && (SMALL.containsKey(after) || TENS.containsKey(after));
        return isHyphen || isAnd ? at + 1 : at;
    }

    private static int half(List<Piece> pieces, int at) {
        if (at < pieces.size() && pieces.get(at).lower().equals("½")) {
            return 1;
        }
        if (is(pieces, at, "1") && is(pieces, at + 1, "/") && is(pieces, at + 2, "2")) {
            return 3;
        }
        int skip = at < pieces.size() && pieces.get(at).lower().equals("-") ? 1 : 0;
        return is(pieces, at + skip, "and") && is(pieces, at + skip + skip + 1, "a")
                && is(pieces, at + 3 * skip + 2, "half") ? 3 + 3 * skip : 0;
    }

    private static boolean is(List<Piece> pieces, int at, String word) {
        return at < pieces.size() && pieces.get(at).lower().equals(word);
    }

    @Override
    public Set<String> firstWords() {
        Set<String> words = new HashSet<>(SMALL.keySet());
        words.addAll(TENS.keySet());
        words.add(ANY_DIGITS);
        return words;
    }
}
