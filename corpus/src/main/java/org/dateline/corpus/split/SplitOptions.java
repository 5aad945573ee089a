package org.dateline.corpus.split;

import java.util.List;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.pipeline.article.CreationTime;

/**
 * How documents are divided. What is null takes its default.
 *
 * @param salt changes what a hash decides
 * @param validation share of the validation split, in percent
 * @param test share of the test split, in percent
 * @param validationFrom first day of the validation split, ISO 8601; null for none
 * @param testFrom first day of the test split, ISO 8601; null for none
 * @param validationSources sources whose documents are for validation
 * @param testSources sources whose documents are for testing
 * @param field metadata field that names the split
 */
public record SplitOptions(By by, String salt, Double validation, Double test, String validationFrom, String testFrom,
        List<String> validationSources, List<String> testSources, String field) {

    /** Everything is for training. */
    public static final SplitOptions NONE = new SplitOptions(null, null, null, null, null, null, null, null, null);

    private static final double WHOLE = 100;
    private static final double TENTH = 10;

    /** What decides. */
    public enum By {
        /** Nothing: all is for training. */
        NONE,
        /** A hash of the document's id and a salt. */
        HASH,
        /** The creation time: train before, test after. */
        DATE,
        /** The source. */
        SOURCE,
        /** A metadata field. */
        FIELD
    }

    public SplitOptions {
        by = by == null ? By.NONE : by;
        salt = salt == null ? "dateline" : salt;
        validation = validation == null ? (Double) TENTH : validation;
        test = test == null ? (Double) TENTH : test;
        validationFrom = CreationTime.check(validationFrom);
        testFrom = CreationTime.check(testFrom);
        validationSources = validationSources == null ? List.of() : List.copyOf(validationSources);
        testSources = testSources == null ? List.of() : List.copyOf(testSources);
        field = field == null ? "split" : field;
        check(by, validation, test, validationFrom, testFrom);
    }

    private static void check(By by, double validation, double test, String validationFrom, String testFrom) {
        if (validation < 0 || test < 0 || validation + test > WHOLE) {
            throw CorpusException.usage("the shares of validation and test must be 0 or more and together 100 or less");
        }
        if (by == By.DATE && validationFrom == null && testFrom == null) {
            throw CorpusException.usage("splits by date need test-from, validation-from or both");
        }
        if (validationFrom != null && testFrom != null && validationFrom.compareTo(testFrom) > 0) {
            throw CorpusException.usage("validation-from must not be after test-from");
        }
    }
}
