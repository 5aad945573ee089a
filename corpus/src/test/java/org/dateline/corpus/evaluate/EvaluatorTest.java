package org.dateline.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.corpus.evaluate.document.Layer.ENTITIES;
import static org.dateline.corpus.evaluate.document.Layer.EVENTS;
import static org.dateline.corpus.evaluate.document.Layer.POS;
import static org.dateline.corpus.evaluate.document.Layer.TIMEXES;

import java.util.Set;
import org.dateline.corpus.evaluate.document.EvaluationInputException;
import org.dateline.corpus.evaluate.document.LabelMap;
import org.dateline.corpus.evaluate.score.LabelRules;
import org.dateline.corpus.evaluate.score.LayerScores;
import org.dateline.corpus.evaluate.score.ScoringOptions;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final String TEXT = "Ana met Ben. Cai met Dee.";

    @Test
    void whatStartsOutsideTheScopeIsNotScored() throws EvaluationInputException {
        Sample gold = Sample.of("a", TEXT).scope("Ana met Ben.").with(ENTITIES, "Ana", "PER").with(ENTITIES, "Dee", "PER");
        Sample system = Sample.of("a", TEXT).with(ENTITIES, "Ana", "PER").with(ENTITIES, "Ben. Cai", "PER").with(ENTITIES, "Cai", "PER");

        // Ana and the span that starts with Ben are inside: one of two is right, one of one found
        Figures.of(ENTITIES, gold, system).has("span_type", 1 / 2.0, 1, 2 * 1 / 3.0);
        Figures.of(ENTITIES, new ScoringOptions(LabelRules.NONE, LabelRules.NONE, true, 0, 0), new ListSource(gold), new ListSource(system))
                .has("span_type", 1 / 3.0, 1 / 2.0, 2 * 1 / 5.0);
    }

    @Test
    void whiteSpaceMakesNoDifference() throws EvaluationInputException {
        Sample gold = Sample.of("a", TEXT).with(ENTITIES, "Ana", "PER").with(ENTITIES, "Ben. Cai", "PER");
        Sample system = Sample.of("a", "\u00a0Ana\tmet\n\nBen.\u2009Cai met Dee.").with(ENTITIES, "Ana\t", "PER")
                .with(ENTITIES, "\n\nBen.\u2009Cai ", "PER");

        Figures.of(ENTITIES, gold, system).has("span_type", 1, 1, 1);
    }

    @Test
    void duplicatesAndEmptySpansCountForNothing() throws EvaluationInputException {
        Sample gold = Sample.of("a", TEXT).with(EVENTS, "met", "OCCURRENCE");
        Sample system = Sample.of("a", TEXT).with(EVENTS, "met", "OCCURRENCE").with(EVENTS, "met", "STATE").with(EVENTS, "", "STATE")
                .with(EVENTS, " ", "STATE");

        Figures.of(EVENTS, gold, system).has("span", 1, 1, 1).has("span_class", 1, 1, 1);
    }

    @Test
    void typesAreChosenOnBothSides() throws EvaluationInputException {
        Sample gold = Sample.of("a", TEXT).with(ENTITIES, "Ana", "PER").with(ENTITIES, "Ben", "LOC");
        Sample system = Sample.of("a", TEXT).with(ENTITIES, "Ana", "PER").with(ENTITIES, "Dee", "LOC");
        LabelRules persons = new LabelRules(LabelMap.NONE, Set.of("PER"));

        Figures.of(ENTITIES, new ScoringOptions(persons, persons, false, 0, 0), new ListSource(gold), new ListSource(system))
                .has("span_type", 1, 1, 1);
    }

    @Test
    void documentsAreMatchedByIdInAnyOrder() throws EvaluationInputException {
        Evaluation evaluation = new Evaluator(Set.of(), ScoringOptions.DEFAULT).evaluate(
                new ListSource(named("a"), named("b"), named("c"), named("d")),
                new ListSource(named("x"), named("d"), named("b"), Sample.of("c", "Another text.").with(ENTITIES, "Another", "PER")));

        assertThat(evaluation.documents()).isEqualTo(4);
        assertThat(evaluation.missing()).containsExactly("a");
        assertThat(evaluation.differing()).containsExactly("c");
        assertThat(evaluation.extra()).containsExactly("x");
        LayerScores entities = evaluation.layers().get(0);
        assertThat(entities.gold()).isEqualTo(4);
        assertThat(entities.system()).isEqualTo(2);
    }

    private static Sample named(String id) {
        return Sample.of(id, TEXT).with(ENTITIES, "Ana", "PER");
    }

    @Test
    void comparesTheLayersBothSidesHave() throws EvaluationInputException {
        Sample gold = named("a").with(TIMEXES).with(EVENTS, "met", "STATE").with(POS, "met", "VBD", null);
        Sample system = named("a").with(TIMEXES).with(POS, "met", "VBD", "VERB");

        Evaluation evaluation = new Evaluator(Set.of(), ScoringOptions.DEFAULT).evaluate(new ListSource(gold), new ListSource(system));

        assertThat(evaluation.layers()).extracting(LayerScores::layer).containsExactly(POS, ENTITIES, TIMEXES);
        assertThat(evaluation.layers().get(0).overall()).extracting(score -> score.measure().name()).containsExactly("xpos");
    }

    @Test
    void saysWhyNothingCanBeCompared() {
        assertThatThrownBy(() -> evaluate(new ListSource(), new ListSource(named("a"))))
                .isInstanceOf(EvaluationInputException.class).hasMessage("the gold has no document");
        assertThatThrownBy(() -> evaluate(new ListSource(named("a")), new ListSource(named("a.txt"))))
                .isInstanceOf(EvaluationInputException.class).hasMessageContainingAll("by id", "\"a\"", "\"a.txt\"");
        assertThatThrownBy(() -> evaluate(new ListSource(named("a")), new ListSource(Sample.of("a", TEXT).with(EVENTS))))
                .isInstanceOf(EvaluationInputException.class).hasMessageContaining("no layer in common");
    }

    private static Evaluation evaluate(ListSource gold, ListSource system) throws EvaluationInputException {
        return new Evaluator(Set.of(), ScoringOptions.DEFAULT).evaluate(gold, system);
    }
}
