package org.dateline.pipeline.time;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.pipeline.time.rule.Slots;

/** Tells the report of a game, whose quarters and halves are no parts of a year. */
final class GameReport {

    private static final int ENOUGH = 3;
    private static final Pattern GAME = Pattern.compile("\\b(touchdowns?|quarterbacks?|halftime|rebounds|goalkeeper|fumbles?|fumbled|interceptions?"
            + "|goals?|strikers?|midfielders?|penalty|referee|substitutes?|half-time|equali[sz]er|scrum|tackles?|header|match|minutes?"
            + "|kickoff|punts?|linebackers?|playoffs?|three-pointers?|free throws?|yards|offense|defense|NBA|NFL|NCAA|coach|scored|possession)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BUSINESS = Pattern.compile("\\b(profits?|sales|revenues?|earnings|econom(?:y|ies|ists?)|growth|GDP|percent|per cent"
            + "|billion|budget|output|exports|dividend|inflation|prices|debts?|forecast)\\b", Pattern.CASE_INSENSITIVE);

    private final String text;
    private Boolean game;
    private Boolean business;

    GameReport(String text) {
        this.text = text;
    }

    /** True when what a rule found is a part of the game: a quarter or half without a year, if bare unless the text is of business. */
    boolean explains(Slots slots) {
        boolean part = slots.has("quarter") || slots.has("half");
        return part && !slots.has("yyyy") && !slots.has("ydir") && (isGame() || slots.has("bare") && !isBusiness());
    }

    private boolean isGame() {
        if (game == null) {
            game = holds(GAME, ENOUGH);
        }
        return game;
    }

    private boolean isBusiness() {
        if (business == null) {
            business = holds(BUSINESS, ENOUGH - 1);
        }
        return business;
    }

    private boolean holds(Pattern words, int enough) {
        Set<String> seen = new HashSet<>();
        Matcher matcher = words.matcher(text);
        while (seen.size() < enough && matcher.find()) {
            seen.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return seen.size() >= enough;
    }
}
