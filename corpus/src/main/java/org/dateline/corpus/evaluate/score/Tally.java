package org.dateline.corpus.evaluate.score;

/**
 * Counts behind a figure. Of documents they add up, figures do not.
 *
 * @param correct marks of the system that are right
 * @param found marks of the gold that the system has; as many as are right, but where one may follow from another
 * @param matched marks of the system that have a partner in the gold, right or wrong
 * @param system marks of the system
 * @param gold marks of the gold
 */
public record Tally(int correct, int found, int matched, int system, int gold) {

    /** Nothing counted. */
    public static final Tally ZERO = new Tally(0, 0, 0, 0, 0);

    /** A tally where what is right of the system is what was found of the gold. */
    Tally(int correct, int matched, int system, int gold) {
        this(correct, correct, matched, system, gold);
    }

    /** A tally where to have a partner is to be right. */
    static Tally of(int correct, int system, int gold) {
        return new Tally(correct, correct, system, gold);
    }

    /** The counts of both. */
    public Tally plus(Tally other) {
        return new Tally(correct + other.correct, found + other.found, matched + other.matched, system + other.system, gold + other.gold);
    }

    /** Share of the system's marks that are right; 1 where there is nothing on either side. */
    public double precision() {
        return share(correct, system, gold);
    }

    /** Share of the gold's marks that were found; 1 where there is nothing on either side. */
    public double recall() {
        return share(found, gold, system);
    }

    private static double share(int part, int whole, int otherSide) {
        if (whole == 0) {
            return otherSide == 0 ? 1 : 0;
        }
        return (double) part / whole;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Share of the marks with a partner that are right; 0 where there are none. */
    public double accuracy() {
        return matched == 0 ? 0 : (double) correct / matched;
    }

    /** {@link #accuracy} times the F1 of having a partner: TempEval-3's figure for attributes. */
    public double attributeF1() {
        return accuracy() * new Tally(matched, matched, system, gold).f1();
    }
}
