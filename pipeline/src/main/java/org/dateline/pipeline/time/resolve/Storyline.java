package org.dateline.pipeline.time.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dateline.pipeline.time.value.Direction;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;
import org.dateline.pipeline.time.value.Yearly;

/** The past year a text tells of, and how far it has come in it: what is told next without a year belongs there. */
final class Storyline {

    /** What is told of a full date goes on for so long. */
    private static final int DAYS_ON = 120;
    /** News name a day without its year when it was so lately. */
    private static final int LATELY = 60;
    private static final int LONG_AGO = 3;
    /** A month so much earlier in the year than the one told of is the next year's. */
    private static final int MONTHS_BACK = 4;

    private final LocalDate creation;
    private final BooleanSupplier history;
    private String id;
    private Period told;
    private Telling telling = Telling.ASIDE;
    private int sentence;
    private int mentioned;

    /**
     * Begins a document.
     *
     * @param creation the day it was written, or null
     * @param history whether it tells of nothing but the past
     */
    Storyline(LocalDate creation, BooleanSupplier history) {
        this.creation = creation;
        this.history = history;
    }

    /** Goes on to the next sentence; the head of a paragraph forgets what the sentence before has not named. */
    void nextSentence(boolean isFirst) {
        sentence++;
        if (isFirst && mentioned < sentence - 1) {
            telling = Telling.ASIDE;
        }
    }

    /** Takes note of an expression. */
    void tell(String newId, Meaning meaning, Telling how) {
        if (meaning.period() == null || !meaning.period().unit().fitsInto(Unit.YEAR)) {
            return;
        }
        if (Context.CREATION_ID.equals(meaning.anchor()) || !isOver(meaning.period())) {
            told = null;
            return;
        }
        boolean goesOn = told != null && meaning.anchor() != null;
        if (!goesOn && how == Telling.ASIDE) {
            return;
        }
        boolean later = telling == Telling.OPENING && told != null && !meaning.period().first().isBefore(told.first());
        telling = goesOn || later ? telling : how;
        told = meaning.period();
        id = newId;
        mentioned = sentence;
    }

    private boolean isOver(Period period) {
        return creation == null || period.first().getYear() < creation.getYear();
    }

    /**
     * Places what comes once a year in the year the text has come to.
     *
     * @param yearly what it is
     * @param past true when a verb tells that it is over
     * @param how how the sentence brings it in
     * @return empty where the text tells of no year
     */
    Optional<Located> place(Yearly yearly, boolean past, Telling how) {
        if (told == null || how == Telling.SPOKEN && isLate(yearly)) {
            return Optional.empty();
        }
        int year = told.first().getYear();
        return yearly.in(year).flatMap(period -> isBack(period) ? yearly.in(year + 1) : Optional.of(period))
                .filter(period -> isOver(period) && (past && holds(period, yearly) || history.getAsBoolean()))
                .map(period -> Located.from(period, id));
    }

    private boolean isBack(Period period) {
        return told.unit() != Unit.YEAR && period.first().plusMonths(MONTHS_BACK).isBefore(told.first());
    }

    private boolean holds(Period there, Yearly yearly) {
        return switch (telling) {
            case OPENING -> true;
            case PASSING -> isNext(there) && !isLate(yearly) && (mentioned == sentence || isLongAgo());
            case SPOKEN, ASIDE -> false;
        };
    }

    /** True where hardly a reader would think of the year of writing. */
    private boolean isLongAgo() {
        return creation == null || told.first().getYear() <= creation.getYear() - LONG_AGO;
    }

    private boolean isNext(Period there) {
        return told.unit() != Unit.YEAR && !there.last().isBefore(told.first()) && there.first().isBefore(told.first().plusDays(DAYS_ON));
    }

    private boolean isLate(Yearly yearly) {
        return creation != null && yearly.choose(creation, Direction.PAST)
                .filter(period -> period.last().isAfter(creation.minusDays(LATELY))).isPresent();
    }
}
