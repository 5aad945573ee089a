package org.dateline.pipeline.time;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.pipeline.time.rule.Slots;

/** Tells the report of a game, whose quarters are no quarters of a year. */
final class GameReport {

    private static final int ENOUGH = 3;
    private static final Pattern WORDS = Pattern.compile("\\b(touchdowns?|quarterbacks?|halftime|rebounds|goalkeeper|fumbles?|fumbled|interceptions?"
            + "|kickoff|punts?|linebackers?|playoffs?|three-pointers?|free throws?|yards|offense|defense|NBA|NFL|NCAA|coach|scored|possession)\\b");

    private final String text;
    private Boolean game;

    GameReport(String text) {
        this.text = text;
    }

    /** True when what a rule found is a part of the game: a quarter without a year. */
    boolean explains(Slots slots) {
        return slots.has("quarter") && !slots.has("yyyy") && !slots.has("ydir") && isGame();
    }

    private boolean isGame() {
        if (game == null) {
            Set<String> seen = new HashSet<>();
            Matcher matcher = WORDS.matcher(text);
            while (seen.size() < ENOUGH && matcher.find()) {
                seen.add(matcher.group().toLowerCase(Locale.ROOT));
            }
            game = seen.size() >= ENOUGH;
        }
        return game;
    }
}
