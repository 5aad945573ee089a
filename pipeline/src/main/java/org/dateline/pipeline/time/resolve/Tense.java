package org.dateline.pipeline.time.resolve;

import org.dateline.pipeline.time.value.Direction;

/** What the verb near an expression says of when it is. */
public enum Tense {
    /** The thing is over. */
    PAST(Direction.PAST, Direction.PAST),
    /** The verb is in the present; with a weekday that is what will be: the trial resumes Monday. */
    PRESENT(Direction.NEAREST, Direction.FUTURE),
    /** The thing is to come. */
    FUTURE(Direction.FUTURE, Direction.FUTURE),
    /** There is no verb; news tell of what was. */
    NONE(Direction.NEAREST, Direction.PAST);

    private final Direction inYear;
    private final Direction inWeek;

    Tense(Direction inYear, Direction inWeek) {
        this.inYear = inYear;
        this.inWeek = inWeek;
    }

    /** Where to look for what comes once a year. */
    Direction inYear() {
        return inYear;
    }

    /** Where to look for a weekday or weekend. */
    Direction inWeek() {
        return inWeek;
    }
}
