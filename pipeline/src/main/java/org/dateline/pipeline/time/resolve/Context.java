package org.dateline.pipeline.time.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.dateline.pipeline.time.value.Period;
import org.dateline.pipeline.time.value.Unit;
import org.dateline.pipeline.time.value.Yearly;

/** What the reader of an expression knows: the document's date, the expressions before, and the tense around. */
public final class Context {

    /** Id of the document creation time. */
    public static final String CREATION_ID = "t0";

    private static final int SENTENCES_BACK = 4;
    private static final int DAY_SENTENCES_BACK = 1;
    private static final int LEAD_SENTENCES = 4;

    private final String creationTime;
    private final LocalDate creation;
    private final List<Known> known = new ArrayList<>();
    private final Storyline storyline;
    private Tense tense = Tense.NONE;
    private Telling telling = Telling.ASIDE;
    private int sentence;
    private boolean joined;
    private boolean quoted;

    /** An earlier expression that others can be anchored on; its period is null when it is not known or comes again and again. */
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
        this(creationTime, () -> false);
    }

    /**
     * Begins a document.
     *
     * @param creationTime ISO date, or date and time, the document was written; empty when unknown
     * @param history whether it tells of nothing but the past
     */
    public Context(String creationTime, BooleanSupplier history) {
        this.creationTime = creationTime;
        this.creation = day(creationTime);
        this.storyline = new Storyline(creation, history);
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

    /** Goes on to the next sentence, which may be the first of a paragraph. */
    public void nextSentence(boolean isFirst) {
        sentence++;
        storyline.nextSentence(isFirst);
    }

    /** Sets the tense around the expression to come. */
    public void setTense(Tense newTense) {
        tense = newTense;
    }

    /** Says whether the expression to come is joined by one word or mark to the one before. */
    public void setJoined(boolean nowJoined) {
        joined = nowJoined;
    }

    /** Says how the sentence brings in the expression to come. */
    public void setTelling(Telling newTelling) {
        telling = newTelling;
    }

    /** Says whether a quotation mark is between the expression to come and the one before. */
    public void setQuoted(boolean nowQuoted) {
        quoted = nowQuoted;
    }

    boolean isQuoted() {
        return quoted;
    }

    /** Remembers an expression for those after it. */
    public void remember(String id, Meaning meaning) {
        storyline.tell(id, meaning, telling);
        boolean lasts = meaning.type() == Meaning.Type.DURATION || meaning.value().endsWith("_REF");
        boolean rate = meaning.type() == Meaning.Type.SET && meaning.value().startsWith("PT");
        if (!lasts && !rate) {
            known.add(new Known(id, meaning, sentence));
        }
    }

    /** The day the document was written. */
    public Optional<LocalDate> creation() {
        return Optional.ofNullable(creation);
    }

    /** The day and, where it is known, the time the document was written, as it was given. */
    String creationTime() {
        return creationTime;
    }

    /** True when a period begins after the day the document was written. */
    boolean isAhead(Period period) {
        return creation != null && period.first().isAfter(creation);
    }

    Tense tense() {
        return tense;
    }

    /** What comes once a year, in the past year the text is telling of; empty where it tells of none. */
    Optional<Located> told(Yearly yearly) {
        return tense == Tense.FUTURE ? Optional.empty() : storyline.place(yearly, tense == Tense.PAST || joined, telling);
    }

    /** The nearest earlier date or time, a few sentences back at most. */
    Optional<Known> nearest() {
        return last(SENTENCES_BACK, found -> found.meaning().type() != Meaning.Type.SET);
    }

    /** The nearest earlier expression, a few sentences back at most, that is not coarser than a unit. */
    Optional<Known> anchor(Unit unit) {
        return last(SENTENCES_BACK, found -> fits(found, unit));
    }

    /** The same, looked for twice as far back, as when a text points to it with that. */
    Optional<Known> pointedAt(Unit unit) {
        return last(2 * SENTENCES_BACK, found -> fits(found, unit));
    }

    /** The nearest earlier month, quarter or half of a year. */
    Optional<Known> partOfYear() {
        return last(SENTENCES_BACK, found -> fits(found, Unit.HALF) && !fits(found, Unit.WEEK) && found.period().unit() != Unit.SEASON);
    }

    private static boolean fits(Known found, Unit unit) {
        return found.period() != null && found.period().unit().fitsInto(unit);
    }

    private Optional<Known> last(int sentencesBack, Predicate<Known> wanted) {
        for (int i = known.size() - 1; i >= 0 && known.get(i).sentence >= sentence - sentencesBack; i--) {
            if (wanted.test(known.get(i))) {
                return Optional.of(known.get(i));
            }
        }
        return Optional.empty();
    }

    /** The expression that ends right before the word that joins it to the one to come. */
    Optional<Known> beforeHyphen() {
        return joined ? last(0, found -> true).filter(found -> found.period() != null) : Optional.empty();
    }

    /** The expression a time of day without a day belongs to: a day near by, else the day the article begins with. */
    Optional<Known> dayAnchor() {
        return last(DAY_SENTENCES_BACK, found -> fits(found, Unit.DAY)).or(this::lead);
    }

    private Optional<Known> lead() {
        return known.stream().filter(found -> found.sentence <= LEAD_SENTENCES && fits(found, Unit.DAY) && !isDateLine(found)).findFirst();
    }

    private boolean isDateLine(Known found) {
        return found.meaning().anchor() == null && found.period().first().equals(creation);
    }

    /** True when the expression before, in the same sentence, comes again and again or is not known. */
    boolean isDayOpen() {
        return last(0, found -> true).filter(found -> found.period() == null).isPresent();
    }
}
