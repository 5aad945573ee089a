package org.dateline.pipeline.time;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells a text of history, whose dates without a year belong to the year it has come to, and not to the year it was written: one
 * that names many years, none of them recent, and has next to no words of news.
 */
final class HistoryText implements BooleanSupplier {

    private static final int ENOUGH = 4;
    private static final int YEARS_A_WORD_OF_NEWS = 4;
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[0-9]{3}|20[0-9]{2})\\b");
    private static final Pattern NEWS = Pattern.compile("\\b(?:yesterday|tonight|tomorrow|sa(?:id|ys)|told|(?:last|this|next) (?:week|month|year|night)"
            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,? (?:the )?\\d|,? [a-z]+ \\d))\\b", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Set<String> recent;
    private Boolean history;

    /**
     * Looks at a document, when it is first asked.
     *
     * @param text the document
     * @param creation ISO date it was written; empty when unknown
     */
    HistoryText(String text, String creation) {
        this.text = text;
        this.recent = creation.matches("\\d{4}.*") ? recent(Integer.parseInt(creation.substring(0, 4))) : Set.of();
    }

    private static Set<String> recent(int year) {
        return Set.of(Integer.toString(year - 1), Integer.toString(year), Integer.toString(year + 1));
    }

    @Override
    public boolean getAsBoolean() {
        if (history == null) {
            List<String> years = YEAR.matcher(text).results().map(MatchResult::group).toList();
            history = years.size() >= ENOUGH && years.stream().noneMatch(recent::contains)
                    && years.size() >= YEARS_A_WORD_OF_NEWS * NEWS.matcher(text).results().count();
        }
        return history;
    }
}
