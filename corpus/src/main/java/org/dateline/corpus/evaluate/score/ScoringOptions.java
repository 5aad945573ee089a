package org.dateline.corpus.evaluate.score;

/**
 * How to compare.
 *
 * @param goldRules for the gold's labels
 * @param systemRules for the system's labels
 * @param ignoreScope whether to compare also what the gold's scope leaves out
 * @param errors how many differences of a layer to keep
 * @param resamples how many samples of the documents to draw for intervals; 0 for no intervals
 */
public record ScoringOptions(LabelRules goldRules, LabelRules systemRules, boolean ignoreScope, int errors, int resamples) {

    /** Plain figures of labels as they are. */
    public static final ScoringOptions DEFAULT = new ScoringOptions(LabelRules.NONE, LabelRules.NONE, false, 0, 0);
}
