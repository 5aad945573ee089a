package org.dateline.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.corpus.evaluate.document.Layer.ENTITIES;
import static org.dateline.corpus.evaluate.document.Layer.EVENTS;
import static org.dateline.corpus.evaluate.document.Layer.LEMMA;
import static org.dateline.corpus.evaluate.document.Layer.POS;
import static org.dateline.corpus.evaluate.document.Layer.SENTENCES;
import static org.dateline.corpus.evaluate.document.Layer.TIMEXES;
import static org.dateline.corpus.evaluate.document.Layer.TOKENS;

import org.dateline.corpus.evaluate.document.EvaluationInputException;
import org.dateline.corpus.evaluate.score.ScoringOptions;
import org.junit.jupiter.api.Test;

/** Every figure of every layer, computed by hand on small documents. */
class HandComputedFiguresTest {

    private static final String FERRY = "Maria Lund said the Talvik Line ferry sank off Port Talvik on Monday, "
            + "two days after last week's storm set in at noon.";
    private static final String SWIM = "They don't swim. We do.";

    @Test
    void timexesAreThoseOfTempEval() throws EvaluationInputException {
        Sample gold = Sample.of("a", FERRY).with(TIMEXES, "Monday", "DATE", "2024-05-06").with(TIMEXES, "two days", "DURATION", "P2D")
                .with(TIMEXES, "last week", "DATE", "2024-W17").with(TIMEXES, "noon", "TIME", "2024-05-06T12:00");
        // a wider extent; a wrong type and value; a wrong type; a false alarm for the noon that is missed
        Sample system = Sample.of("a", FERRY).with(TIMEXES, "on Monday", "DATE", "2024-05-06").with(TIMEXES, "two days", "SET", "P3D")
                .with(TIMEXES, "last week", "DURATION", "2024-W17").with(TIMEXES, "storm", "DATE", "2024");
        Sample missedGold = Sample.of("b", "It was May.").with(TIMEXES, "May", "DATE", "2024-05");
        Sample missedSystem = Sample.of("b", "It was May.").with(TIMEXES);

        // gold 4 + 1, system 4, paired 3: two strictly, one of the right type, two of the right value, one strictly with its value
        Figures.of(TIMEXES, ScoringOptions.DEFAULT, new ListSource(gold, missedGold), new ListSource(system, missedSystem))
                .has("relaxed", 3 / 4.0, 3 / 5.0, 2 * 3 / 9.0)
                .has("strict", 2 / 4.0, 2 / 5.0, 2 * 2 / 9.0)
                .hasAttribute("type", 1 / 3.0, 1 / 3.0 * 6 / 9)
                .hasAttribute("value", 2 / 3.0, 2 / 3.0 * 6 / 9)
                .has("strict_value", 1 / 4.0, 1 / 5.0, 2 * 1 / 9.0);
    }

    @Test
    void eventsAreExactOrStartTogether() throws EvaluationInputException {
        Sample gold = Sample.of("a", FERRY).with(EVENTS, "said", "REPORTING").with(EVENTS, "sank", "OCCURRENCE")
                .with(EVENTS, "set in", "OCCURRENCE");
        Sample system = Sample.of("a", FERRY).with(EVENTS, "said", "OCCURRENCE").with(EVENTS, "sank", "OCCURRENCE")
                .with(EVENTS, "storm", "OCCURRENCE").with(EVENTS, "set", "OCCURRENCE");

        // gold 3, system 4: said and sank exactly, sank with its class; set begins where set in does, so two of three classes are right
        Figures.of(EVENTS, gold, system)
                .has("span", 2 / 4.0, 2 / 3.0, 2 * 2 / 7.0)
                .has("span_class", 1 / 4.0, 1 / 3.0, 2 * 1 / 7.0)
                .has("te3", 3 / 4.0, 3 / 3.0, 2 * 3 / 7.0)
                .hasAttribute("te3_class", 2 / 3.0, 2 / 3.0 * 6 / 7);
    }

    @Test
    void entitiesAreRightInSpanAndType() throws EvaluationInputException {
        Sample gold = Sample.of("a", FERRY).with(ENTITIES, "Maria Lund", "PER").with(ENTITIES, "Talvik Line", "ORG")
                .with(ENTITIES, "Port Talvik", "LOC");
        Sample system = Sample.of("a", FERRY).with(ENTITIES, "Maria Lund", "PER").with(ENTITIES, "Talvik Line", "LOC")
                .with(ENTITIES, "Talvik Line", "ORG").with(ENTITIES, "Monday", "ORG").with(ENTITIES, "Talvik", "LOC");

        // gold 3, system 5 with types and 4 spans: Lund and Line are right, Port Talvik is cut short
        Figures figures = Figures.of(ENTITIES, gold, system)
                .has("span_type", 2 / 5.0, 2 / 3.0, 2 * 2 / 8.0)
                .has("span", 2 / 4.0, 2 / 3.0, 2 * 2 / 7.0);
        assertThat(figures.scores().byLabel()).extracting(score -> score.measure().name() + " " + score.tally().correct() + "/"
                + score.tally().system() + "/" + score.tally().gold()).containsExactly("LOC 0/2/1", "ORG 1/2/1", "PER 1/1/1");
    }

    @Test
    void tokensAndSentencesAreSpans() throws EvaluationInputException {
        Sample gold = Sample.of("a", SWIM).with(SENTENCES, "They don't swim.").with(SENTENCES, "We do.")
                .with(TOKENS, "They").with(TOKENS, "do").with(TOKENS, "n't").with(TOKENS, "swim").with(TOKENS, ".");
        Sample system = Sample.of("a", SWIM).with(SENTENCES, SWIM)
                .with(TOKENS, "They").with(TOKENS, "don't").with(TOKENS, "swim").with(TOKENS, ".");

        Figures.of(TOKENS, gold, system).has("span", 3 / 4.0, 3 / 5.0, 2 * 3 / 9.0);
        Figures.of(SENTENCES, gold, system).has("span", 0, 0, 0);
    }

    @Test
    void tagsCountOnTokensThatBothSidesHave() throws EvaluationInputException {
        Sample gold = Sample.of("a", SWIM).with(POS, "They", "PRP", "PRON").with(POS, "do", "VBP", "AUX").with(POS, "n't", "RB", "PART")
                .with(POS, "swim", "VB", "VERB").with(POS, ".", ".", null);
        Sample system = Sample.of("a", SWIM).with(POS, "They", "PRP", "PRON").with(POS, "don't", "VBP", "AUX")
                .with(POS, "swim", "NN", "VERB").with(POS, ".", ".", "PUNCT");

        // 3 of 4 and 5 tokens are aligned; swim has the wrong xpos, the full stop's upos is not in the gold
        Figures.of(POS, gold, system)
                .has("xpos", 2 / 4.0, 2 / 5.0, 2 * 2 / 9.0).hasAccuracy("xpos", 2 / 3.0)
                .has("upos", 2 / 4.0, 2 / 5.0, 2 * 2 / 9.0).hasAccuracy("upos", 2 / 3.0);
    }

    @Test
    void anUnderscoreInTheGoldTakesAnyLemma() throws EvaluationInputException {
        Sample gold = Sample.of("a", SWIM).with(LEMMA, "They", "_").with(LEMMA, "swim", "swim");
        Sample system = Sample.of("a", SWIM).with(LEMMA, "They", "it").with(LEMMA, "swim", "swam");

        Figures.of(LEMMA, gold, system).has("lemma", 1 / 2.0, 1 / 2.0, 1 / 2.0).hasAccuracy("lemma", 1 / 2.0);
    }

    @Test
    void whatIsNowhereIsAllRight() throws EvaluationInputException {
        Sample nothing = Sample.of("a", SWIM).with(TIMEXES);

        Figures.of(TIMEXES, nothing, nothing).has("strict", 1, 1, 1).hasAttribute("value", 0, 0);
        Figures.of(TIMEXES, nothing, Sample.of("a", SWIM).with(TIMEXES, "swim", "DATE", "")).has("strict", 0, 0, 0);
    }
}
