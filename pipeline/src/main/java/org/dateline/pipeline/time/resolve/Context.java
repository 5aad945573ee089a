package org.dateline.pipeline.time.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;

/** What the reader of an expression knows: the document's date, the expressions before, and the tense around. */
public final class Context {

    /** Id of the document creation time. */
    public static final String CREATION_ID = "t0";

    private static final int SENTENCES_BACK = 4;
    private static final int DAY_SENTENCES_BACK = 3;

    private final LocalDate creation;
    private final List<Known> known = new ArrayList<>();
    private Tense tense = Tense.NONE;
    private int sentence;
    private boolean joined;

    /** An earlier expression that others can be anchored on. */
    record Known(String id, Meaning meaning, int sentence) {
        Period period() {
            return meaning.period();
        }
    }

    /**
     * Begins a document.
     *
     * @param creationTime ISO date, or date and time, the document was written; empty when unknown
     */
    public Context(String creationTime) {
        this.creation = day(creationTime);
    }

    private static LocalDate day(String creationTime) {
        if (creationTime.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(creationTime.substring(0, 10));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** Goes on to the next sentence. */
    public void nextSentence() {
        sentence++;
    }

    /** Sets the tense around the expression to come. */
    public void setTense(Tense newTense) {
        tense = newTense;
    }

    /** Says whether the expression to come is joined by one word or mark to the one before. */
    public void setJoined(boolean nowJoined) {
        joined = nowJoined;
    }

    /** Remembers an expression for those after it. */
    public void remember(String id, Meaning meaning) {
        if (meaning.period() != null) {
            known.add(new Known(id, meaning, sentence));
        }
    }

    /** The day the document was written. */
    public Optional<LocalDate> creation() {
        return Optional.ofNullable(creation);
    }

    Tense tense() {
        return tense;
    }

    /** The nearest earlier expression, a few sentences back at most, that is not coarser than a unit. */
    Optional<Known> anchor(Unit unit) {
        return anchor(unit, false);
    }

    /** The same, looked for twice as far back when a text points to it with that. */
    Optional<Known> anchor(Unit unit, boolean pointed) {
        int farthest = sentence - (pointed ? 2 * SENTENCES_BACK : SENTENCES_BACK);
        for (int i = known.size() - 1; i >= 0 && known.get(i).sentence >= farthest; i--) {
            if (known.get(i).period().unit().fitsInto(unit)) {
                return Optional.of(known.get(i));
            }
        }
        return Optional.empty();
    }

    /** The expression that ends right before the word that joins it to the one to come. */
    Optional<Known> beforeHyphen() {
        return joined && !known.isEmpty() ? Optional.of(known.get(known.size() - 1)) : Optional.empty();
    }

    /** The expression a time of day without a day belongs to: the nearest day in this sentence or the one before. */
    Optional<Known> dayAnchor() {
        return anchor(Unit.DAY).filter(found -> found.sentence >= sentence - DAY_SENTENCES_BACK);
    }
}
