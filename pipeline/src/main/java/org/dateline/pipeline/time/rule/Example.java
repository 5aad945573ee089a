package org.dateline.pipeline.time.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with what the rules have to find in it.
 *
 * @param rule name of the rule it stands by
 * @param documentDate ISO date the sentence was written, or empty when unknown
 * @param text the sentence, without brackets
 * @param expected what is to be found, in order
 */
public record Example(String rule, String documentDate, String text, List<Expected> expected) {

    /**
     * One expression of an example.
     *
     * @param begin its first UTF-16 code unit
     * @param end one past the last
     * @param outcome type, value and further attributes such as {@code DATE 2022-02-11 mod=END}
     */
    public record Expected(int begin, int end, String outcome) {}

    /** Reads {@code date | sentence with [extents] | outcome; outcome}. */
    static Example parse(String rule, String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3) {
            throw new RuleFormatException("An example is 'date | sentence | outcomes': " + line);
        }
        List<Expected> expected = new ArrayList<>();
        String text = withoutBrackets(parts[1].strip(), expected);
        String outcomes = parts[2].strip();
        String[] all = outcomes.isEmpty() ? new String[0] : outcomes.split("\\s*;\\s*");
        if (all.length != expected.size()) {
            throw new RuleFormatException("As many outcomes as bracketed extents, please: " + line);
        }
        for (int i = 0; i < all.length; i++) {
            expected.set(i, new Expected(expected.get(i).begin(), expected.get(i).end(), all[i]));
        }
        String date = parts[0].strip();
        return new Example(rule, "-".equals(date) ? "" : date, text, List.copyOf(expected));
    }

    private static String withoutBrackets(String marked, List<Expected> extents) {
        StringBuilder text = new StringBuilder();
        int begin = 0;
        for (char unit : marked.toCharArray()) {
            if (unit == '[') {
                begin = text.length();
            } else if (unit == ']') {
                extents.add(new Expected(begin, text.length(), ""));
            } else {
                text.append(unit);
            }
        }
        return text.toString();
    }
}
