package org.dateline.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.corpus.evaluate.document.Layer.TLINKS;

import java.util.List;
import java.util.Optional;
import org.dateline.corpus.evaluate.document.EvaluationInputException;
import org.dateline.corpus.evaluate.score.Difference.Kind;
import org.dateline.corpus.evaluate.score.LabelRules;
import org.dateline.corpus.evaluate.score.LeftOut;
import org.dateline.corpus.evaluate.score.LinkDifference;
import org.dateline.corpus.evaluate.score.LinkScores;
import org.dateline.corpus.evaluate.score.ScoringOptions;
import org.junit.jupiter.api.Test;

/** Every figure of temporal links, computed by hand on small documents. */
class HandComputedLinksTest {

    private static final String FERRY = "The ferry sank on Monday after a storm broke loose. Rescuers searched until Tuesday.";
    private static final ScoringOptions ALL_DIFFERENCES = new ScoringOptions(LabelRules.NONE, LabelRules.NONE, false, 99, 0);

    private static Sample gold() {
        // that it sank before Tuesday follows from the two links above it
        return Sample.of("a", FERRY).event("sank", "sank").event("broke", "broke").event("searched", "searched")
                .time("mon", "Monday").time("tue", "Tuesday").creationTime()
                .link("broke", "BEFORE", "sank").link("sank", "IS_INCLUDED", "mon").link("mon", "BEFORE", "tue").link("sank", "BEFORE", "tue")
                .link("sank", "BEFORE", "t0").link("searched", "BEFORE", "t0");
    }

    private static Sample system() {
        // that it broke before Tuesday follows from the first two; the search is missed, and rescuers are no event
        return Sample.of("a", FERRY).event("e1", "sank").event("e2", "broke loose").event("e3", "Rescuers")
                .time("t1", "on Monday").time("t2", "Tuesday").creationTime()
                .link("e2", "IBEFORE", "e1").link("e1", "BEFORE", "t2").link("e2", "BEFORE", "t2").link("t2", "AFTER", "t1")
                .link("t0", "AFTER", "e1").link("e3", "BEFORE", "t0");
    }

    @Test
    void awarenessIsThatOfTempEval() throws EvaluationInputException {
        // reduced, either side has 5: right are sank - Tuesday, Tuesday - Monday, sank - t0; found are the last two
        // without searched and Rescuers, both have 4
        Figures.of(TLINKS, gold(), system())
                .has("awareness", 3 / 5.0, 2 / 5.0, 0.48)
                .has("shared_ends", 3 / 4.0, 2 / 4.0, 0.6);
    }

    @Test
    void pairsOfTheGoldAreRightOrWrong() throws EvaluationInputException {
        // 6 pairs, of which 4 are linked: broke - sank is wrong
        Figures figures = Figures.of(TLINKS, gold(), system()).has("gold_pairs", 3 / 4.0, 3 / 6.0, 0.6);

        assertThat(figures.scores().gold()).isEqualTo(6);
        assertThat(figures.scores().links().orElseThrow().kinds()).extracting(kind -> "%s %d/%d/%d %s %.3f".formatted(kind.name(),
                kind.tally().correct(), kind.tally().system(), kind.tally().gold(), kind.commonest(), kind.share())).containsExactly(
                "event-dct 1/1/2 BEFORE 1.000", "event-time 1/1/2 BEFORE 0.500", "event-event 0/1/1 AFTER 1.000", "time-time 1/1/1 BEFORE 1.000",
                "all 3/4/6 BEFORE 0.667");
    }

    @Test
    void showsWhatIsWrongMissedAndInvented() throws EvaluationInputException {
        LinkScores scores = Figures.of(TLINKS, ALL_DIFFERENCES, new ListSource(gold()), new ListSource(system())).scores().links().orElseThrow();

        assertThat(scores.differences()).extracting(HandComputedLinksTest::shown).containsExactly(
                "DIFFERS sank [AFTER, not IAFTER] broke", "MISSED sank [IS_INCLUDED] Monday", "MISSED searched [BEFORE] creation time",
                "FALSE_ALARM Rescuers [BEFORE] creation time");
    }

    private static String shown(LinkDifference difference) {
        String relation = difference.kind() == Kind.DIFFERS
                ? difference.gold().orElseThrow() + ", not " + difference.system().orElseThrow()
                : difference.gold().or(difference::system).orElseThrow();
        return "%s %s [%s] %s".formatted(difference.kind(), difference.source().context().covered(), relation,
                difference.target().context().covered());
    }

    @Test
    void whatContradictsIsCountedButNothingFollows() throws EvaluationInputException {
        Sample gold = Sample.of("a", FERRY).event("1", "sank").event("2", "broke").event("3", "searched")
                .link("2", "BEFORE", "3").link("3", "BEFORE", "1").link("1", "BEFORE", "2");
        Sample system = Sample.of("a", FERRY).event("2", "broke").event("3", "searched").link("2", "BEFORE", "3");

        // the last in the order of the text, broke - searched, is set aside, but the system has just this one
        Figures figures = Figures.of(TLINKS, gold, system).has("awareness", 1, 1 / 3.0, 0.5);
        assertThat(figures.scores().links().orElseThrow().gold()).isEqualTo(new LeftOut(0, 0, 1));
    }

    @Test
    void looseAndForeignLinksAreCountedAndLeftOut() throws EvaluationInputException {
        Sample gold = Sample.of("a", FERRY).event("1", "sank").event("2", "broke").link("1", "AFTER", "2");
        Sample system = Sample.of("a", FERRY).event("1", "sank").event("2", "broke")
                .link("1", "VAGUE", "2").link("1", "BEFORE", "9").link("1", "BEFORE", "1").link("2", "BEFORE", "1");

        Figures figures = Figures.of(TLINKS, gold, system).has("awareness", 1, 1, 1).has("gold_pairs", 1, 1, 1);
        assertThat(figures.scores().links().orElseThrow().system()).isEqualTo(new LeftOut(2, 1, 0));
    }

    @Test
    void linksThatLeaveTheScopeAreNotScored() throws EvaluationInputException {
        Figures figures = Figures.of(TLINKS, gold().scope("The ferry sank on Monday after a storm broke loose."), system());

        // of the gold are left broke - sank, sank - Monday, sank - t0; of the system broke - sank, sank - t0
        figures.has("awareness", 1 / 2.0, 1 / 3.0, 0.4).has("gold_pairs", 1 / 2.0, 1 / 3.0, 0.4);
    }

    @Test
    void twoAnswersAreNoAnswer() throws EvaluationInputException {
        Sample gold = Sample.of("a", FERRY).event("1", "sank").event("2", "broke").link("1", "AFTER", "2");
        Sample system = Sample.of("a", FERRY).event("1", "sank").event("2", "broke").link("1", "AFTER", "2").link("1", "BEFORE", "2");

        Figures.of(TLINKS, gold, system).has("gold_pairs", 0, 0, 0).has("awareness", 1 / 2.0, 1, 2 / 3.0);
    }

    @Test
    void aCreationTimeThatOneSideKnowsIsATimeLikeOthers() throws EvaluationInputException {
        Sample gold = Sample.of("a", FERRY).event("1", "sank").time("2", "Monday").link("1", "BEFORE", "2");
        Sample stated = Sample.of("a", FERRY).event("1", "sank").creationTime("Monday").link("1", "BEFORE", "t0");
        Sample unstated = Sample.of("a", FERRY).event("1", "sank").creationTime().link("1", "BEFORE", "t0");

        Figures.of(TLINKS, gold, stated).has("awareness", 1, 1, 1);
        Figures.of(TLINKS, gold, unstated).has("awareness", 0, 0, 0);
        Figures.of(TLINKS, stated, unstated).has("awareness", 1, 1, 1);
    }

    @Test
    void noLinksAreAllRight() throws EvaluationInputException {
        Sample nothing = Sample.of("a", FERRY).with(TLINKS);

        Figures figures = Figures.of(TLINKS, nothing, nothing).has("awareness", 1, 1, 1);
        assertThat(figures.scores().links().map(LinkScores::kinds)).isEqualTo(Optional.of(List.of()));
        Figures.of(TLINKS, nothing, system()).has("awareness", 0, 0, 0);
    }

    @Test
    void awarenessIsResampled() throws EvaluationInputException {
        ScoringOptions resampled = new ScoringOptions(LabelRules.NONE, LabelRules.NONE, false, 0, 20);
        Figures figures = Figures.of(TLINKS, resampled, new ListSource(gold()), new ListSource(system()));

        assertThat(figures.scores().overall()).allSatisfy(score -> {
            assertThat(score.interval().orElseThrow().low()).isEqualTo(score.f1());
            assertThat(score.interval().orElseThrow().high()).isEqualTo(score.f1());
        });
    }
}
