package org.dateline.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.dateline.corpus.evaluate.document.EvaluationInputException;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.score.LayerScores;
import org.dateline.corpus.evaluate.score.Score;
import org.dateline.corpus.evaluate.score.ScoringOptions;

/** Asserts a layer's figures. */
final class Figures {

    private static final double EXACT = 1e-12;

    private final LayerScores scores;

    private Figures(LayerScores scores) {
        this.scores = scores;
    }

    static Figures of(Layer layer, Sample gold, Sample system) throws EvaluationInputException {
        return of(layer, ScoringOptions.DEFAULT, new ListSource(gold), new ListSource(system));
    }

    static Figures of(Layer layer, ScoringOptions options, ListSource gold, ListSource system) throws EvaluationInputException {
        return new Figures(new Evaluator(Set.of(layer), options).evaluate(gold, system).layers().get(0));
    }

    /** Asserts precision, recall and F1 of a measure. */
    Figures has(String measure, double precision, double recall, double f1) {
        Score score = score(measure);
        assertThat(score.tally().precision()).as(measure + " precision").isCloseTo(precision, within(EXACT));
        assertThat(score.tally().recall()).as(measure + " recall").isCloseTo(recall, within(EXACT));
        assertThat(score.f1()).as(measure + " F1").isCloseTo(f1, within(EXACT));
        return this;
    }

    /** Asserts accuracy and F1 of an attribute. */
    Figures hasAttribute(String measure, double accuracy, double f1) {
        assertThat(score(measure).tally().accuracy()).as(measure + " accuracy").isCloseTo(accuracy, within(EXACT));
        assertThat(score(measure).f1()).as(measure + " F1").isCloseTo(f1, within(EXACT));
        return this;
    }

    /** Asserts accuracy among the matched. */
    Figures hasAccuracy(String measure, double accuracy) {
        assertThat(score(measure).tally().accuracy()).as(measure + " accuracy").isCloseTo(accuracy, within(EXACT));
        return this;
    }

    LayerScores scores() {
        return scores;
    }

    private Score score(String measure) {
        return scores.overall().stream().filter(score -> score.measure().name().equals(measure)).findFirst().orElseThrow();
    }
}
